package dev.prospectus.output.feed;

import dev.prospectus.markup.MarkupWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that is new.
 *
 * @param id names it for good, as an address
 * @param url its page
 * @param html what it says, made when a feed has it; all its links are whole addresses
 * @param subjects words that it is filed under
 */
record Entry(
        String id,
        String url,
        String title,
        Times times,
        String summary,
        Supplier<String> html,
        List<String> subjects) {

    /** The newest first; the order is total. */
    static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.times().updated())
            .reversed()
            .thenComparing(Entry::id);

    Entry {
        html = new Made<>(html);
        subjects = List.copyOf(subjects);
    }

    /** Whether its text says first what its summary says, so that a form which needs no summary can leave it out. */
    boolean beginsWithSummary() {
        return html.get()
                .startsWith(new MarkupWriter().open("p").text(summary).close().toString());
    }

    /** @param published when it was first told, if that is known; not after {@code updated} */
    record Times(Instant updated, Optional<Instant> published) {}
}
