package dev.prospectus.words;

import dev.prospectus.model.OfferBooking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Words that time may overtake. Without words there is nothing to say at that time.
 *
 * @param inTime what is said when
 */
public record Phrase(Rollover<Part> inTime) {

    /** What is said of a fact that nobody knows. */
    public static final String UNKNOWN = "Not yet known";

    public static final Phrase NOTHING = of("");

    /**
     * What is said at one time.
     *
     * @param words may be empty
     * @param day that it speaks of, where a reader may want to count the days
     */
    public record Part(String words, Optional<LocalDate> day) {}

    public static Phrase of(String words) {
        return new Phrase(Rollover.of(part(words)));
    }

    /** @param turns the instant from which the other words hold */
    public static Phrase turning(String words, Instant turns, String then) {
        return new Phrase(new Rollover<>(part(words), List.of(new Rollover.Change<>(turns, part(then)))));
    }

    /**
     * What holds at an instant, and what takes its place later.
     *
     * @param first holds before all of the others
     * @param later the words by the instant from which they hold
     */
    static Phrase at(Instant asOf, String first, NavigableMap<Instant, String> later) {
        Map.Entry<Instant, String> now = later.floorEntry(asOf);
        return new Phrase(new Rollover<>(
                part(now == null ? first : now.getValue()),
                later.tailMap(asOf, false).entrySet().stream()
                        .map(change -> new Rollover.Change<>(change.getKey(), part(change.getValue())))
                        .toList()));
    }

    /** The same where one thing takes its place. */
    static Phrase at(Instant asOf, String first, Instant turns, String then) {
        return at(asOf, first, new TreeMap<>(Map.of(turns, then)));
    }

    /** What is told of an offer as time goes by. */
    public static Phrase over(List<OfferBooking.Span> spans, Function<OfferBooking.Span, Phrase> words) {
        return new Phrase(Rollover.over(spans, OfferBooking.Span::from, span -> words.apply(span).inTime));
    }

    private static Part part(String words) {
        return new Part(words, Optional.empty());
    }

    /** What is said when the site is built. */
    public String words() {
        return inTime.now().words();
    }

    /** What a script needs to say the rest, for an attribute in single quotes; empty when the words stay true. */
    public String later() {
        Rollover<Object> json = inTime.map(Phrase::json);
        return inTime.now().day().isPresent() ? RolloverJson.whole(json) : RolloverJson.attribute(json);
    }

    /** What a script needs to say all of it, now and later. */
    public String json() {
        return RolloverJson.json(inTime.map(Phrase::json));
    }

    /** A text, a text and the day to count to, or nothing where the fact is not known: what is said then is no news. */
    private static Object json(Part part) {
        if (part.words.equals(UNKNOWN)) {
            return Optional.empty();
        }
        return part.day.<Object>map(day -> List.of(part.words, day)).orElse(part.words);
    }

    public boolean unknown() {
        return words().equals(UNKNOWN);
    }

    /** Whether there is anything to say at any time. */
    public boolean said() {
        return inTime.values().stream().anyMatch(part -> !part.words.isEmpty());
    }

    /** Whether there is nothing to say at some time. */
    public boolean vanishes() {
        return inTime.values().stream().anyMatch(part -> part.words.isEmpty());
    }

    /** The same, where a reader expects to hear it: what nobody knows is said to be unknown. */
    public Phrase orUnknown() {
        return map(words -> words.isEmpty() ? UNKNOWN : words);
    }

    /**
     * The same as the end of a sentence.
     *
     * @param beginning holds at any time
     */
    public Phrase after(String beginning) {
        return map(words -> beginning + Capitals.inSentence(words));
    }

    /** @param ending holds at any time */
    public Phrase with(String ending) {
        return map(words -> words + ending);
    }

    /** The same as a beginning. */
    public Phrase capitalised() {
        return map(Capitals::first);
    }

    private Phrase map(Function<String, String> mapping) {
        return new Phrase(inTime.map(part -> new Part(mapping.apply(part.words), part.day)));
    }
}
