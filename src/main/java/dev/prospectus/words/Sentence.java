package dev.prospectus.words;

import dev.prospectus.model.OfferId;
import java.util.ArrayList;
import java.util.List;

/**
 * Words for readers that know which of them name an offer, so that pages can link those and everything else can join
 * them. {@link #toString} joins.
 *
 * @param parts in reading order; neighbouring texts are made one
 */
public record Sentence(List<Part> parts) {

    public Sentence {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && part instanceof Text && joined.get(last) instanceof Text) {
                joined.set(last, new Text(joined.get(last).words() + part.words()));
            } else {
                joined.add(part);
            }
        }
        parts = List.copyOf(joined);
    }

    /** A piece of a sentence. */
    public sealed interface Part {
        String words();
    }

    public record Text(String words) implements Part {}

    /** @param words the offer's title */
    public record OfferLink(OfferId offer, String words) implements Part {}

    public static Sentence of(String words) {
        return new Sentence(List.of(new Text(words)));
    }

    static Sentence link(OfferId offer, String title) {
        return new Sentence(List.of(new OfferLink(offer, title)));
    }

    /** Joins as readers are used to: {@code a}, {@code a or b}, {@code a, b or c}. */
    static Sentence list(List<Sentence> items, String conjunction) {
        return join(items, ", ", " " + conjunction + " ");
    }

    static Sentence join(List<Sentence> items, String separator, String lastSeparator) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                parts.add(new Text(i == items.size() - 1 ? lastSeparator : separator));
            }
            parts.addAll(items.get(i).parts());
        }
        return new Sentence(parts);
    }

    Sentence after(String words) {
        List<Part> more = new ArrayList<>(List.of(new Text(words)));
        more.addAll(parts);
        return new Sentence(more);
    }

    Sentence then(String words) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Text(words));
        return new Sentence(more);
    }

    /** The same to follow a colon; a sentence that begins with a title stays as it is. */
    Sentence uncapitalised() {
        List<Part> more = new ArrayList<>(parts);
        if (!more.isEmpty() && more.get(0) instanceof Text text) {
            String words = text.words();
            more.set(0, new Text(Capitals.inSentence(words)));
        }
        return new Sentence(more);
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.words()));
        return all.toString();
    }
}
