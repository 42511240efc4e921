package dev.prospectus.load.shape;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Colour;
import dev.prospectus.model.Currency;
import dev.prospectus.model.Format;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Since;
import dev.prospectus.model.Span;
import dev.prospectus.model.TelephoneNumber;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The shapes of which all others are made, under the names that docs/DATA.md uses. */
public final class Shapes {

    private static final int LONGEST_QUOTE = 60;

    private Shapes() {}

    /** One line of plain text; line breaks and runs of spaces become one space. */
    public static Shape<String> text() {
        return Words.TEXT;
    }

    /** A block of Markdown. */
    public static Shape<RichText> markdown() {
        return MarkdownShape.INSTANCE;
    }

    /** The id of one kind of thing: {@code programme}. */
    public static <T> Shape<T> id(String kind, String example, Function<String, T> create) {
        return Words.id(kind, example, create);
    }

    /**
     * The id by which a contact, a venue or a programme is named.
     *
     * @param file where it stands, for hints
     */
    public static <T> Shape<T> reference(String kind, String file, String example, Function<String, T> create) {
        return new KnownShape<>(kind, Words.reference(kind, file, example, create));
    }

    /** A value that may be there already, which the site's schemas then offer. */
    public static <T> Shape<T> known(String kind, Shape<T> shape) {
        return new KnownShape<>(kind, shape);
    }

    /** Names, not sentences: a comma between them makes several. */
    public static Shape<List<String>> names(String plural) {
        return new NamesShape(plural, list(plural, text()));
    }

    /** How long something takes, in words. A figure alone is none. */
    public static Shape<String> length() {
        return Words.LENGTH;
    }

    public static Shape<String> postcode() {
        return Words.POSTCODE;
    }

    public static Shape<OfferId> offer() {
        return new KnownShape<>("offer", Words.OFFER);
    }

    /** One of the given choices. */
    public static <T extends Labelled> Shape<T> choice(String name, List<T> choices) {
        return ChoiceShape.among(name, choices);
    }

    public static <T extends Enum<T> & Labelled> Shape<T> choice(String name, T[] choices) {
        return ChoiceShape.among(name, List.of(choices));
    }

    public static Shape<Boolean> truth() {
        return Words.TRUTH;
    }

    /** @param hint for a value that is something else, if there is one */
    public static Shape<Boolean> truth(Function<String, Optional<String>> hint) {
        return Words.truth(hint);
    }

    public static Shape<LocalDate> day() {
        return Dates.DAY;
    }

    /** A day, a day with a time, or the promise of one ("tbc"). */
    public static Shape<PlannedDate> plannedDate() {
        return Dates.PLANNED;
    }

    /** A day or the promise of one ("tbc"). The time of day has keys of its own. */
    public static Shape<PlannedDate> plannedDay() {
        return Dates.PLANNED_DAY;
    }

    public static Shape<LocalTime> time() {
        return Dates.TIME;
    }

    public static Shape<AcademicYear> academicYear() {
        return Dates.ACADEMIC_YEAR;
    }

    /** An academic year, or the summer term before one. */
    public static Shape<Since> since() {
        return Dates.SINCE;
    }

    /** So many at most, or a range. */
    public static Shape<Span> upTo() {
        return UpTo.SHAPE;
    }

    public static Shape<Integer> number(int least, int most) {
        return Numbers.whole(least, most);
    }

    public static Shape<Span> span() {
        return Numbers.SPAN;
    }

    /** A number as well as the hub knows it. */
    public static Shape<Quantity> quantity() {
        return Quantities.of(0, Quantities.MOST);
    }

    /** The same within bounds. */
    public static Shape<Quantity> quantity(int least, int most) {
        return Quantities.of(least, most);
    }

    /** Hours or days altogether. */
    public static Shape<Format.Volume> volume() {
        return Volumes.VOLUME;
    }

    public static Shape<Colour> colour() {
        return ColourShape.INSTANCE;
    }

    /** A path on this site or a full address. */
    public static Shape<String> link() {
        return Links.LINK;
    }

    /** A path on this site. */
    public static Shape<String> sitePath() {
        return Links.SITE_PATH;
    }

    /** A full web address. */
    public static Shape<String> address() {
        return Links.ADDRESS_SHAPE;
    }

    /** The address of a published site. It ends in a slash. */
    /** Where another hub's site is: an address, or a folder. */
    public static Shape<String> hubPlace() {
        return OtherHubs.PLACE;
    }

    /** A name of a programme that several hubs agreed on. */
    public static Shape<String> agreedName() {
        return OtherHubs.AGREED_NAME;
    }

    public static Shape<URI> baseUrl() {
        return Links.BASE_URL;
    }

    public static Shape<String> email() {
        return Links.EMAIL;
    }

    public static Shape<TelephoneNumber> telephone() {
        return TelephoneShape.NUMBER;
    }

    /** A file below {@code content/}. */
    public static Shape<String> contentFile() {
        return Links.CONTENT_FILE;
    }

    public static Shape<ZoneId> timeZone() {
        return Settings.TIME_ZONE;
    }

    public static Shape<Currency> currency() {
        return Settings.CURRENCY;
    }

    public static Shape<String> language() {
        return Settings.LANGUAGE;
    }

    /** The two letters of a country. */
    public static Shape<String> country() {
        return Settings.COUNTRY;
    }

    /** Any number of items, or none. */
    public static <T> Shape<List<T>> list(String plural, Shape<T> item) {
        return new ListShape<>(plural, item, 0, false);
    }

    /** A list that is left out while nobody knows, and {@code none} where there are none on purpose. */
    public static <T> Shape<List<T>> listOrNone(String plural, Shape<T> item) {
        return new ListShape<>(plural, item, 0, true);
    }

    public static <T> Shape<List<T>> listOfAtLeastOne(String plural, Shape<T> item) {
        return new ListShape<>(plural, item, 1, false);
    }

    /** Entries under ids that the author chooses. */
    public static <K, V, T> Shape<List<T>> registry(
            String plural, Shape<K> key, Shape<V> value, BiFunction<K, V, T> join) {
        return new MapShape<>(plural, key, value, join);
    }

    /** The code of a finding that a site may lower, turn off or ignore. */
    public static Shape<String> code() {
        return Codes.CODE;
    }

    /** A fixed word, such as {@code free}. */
    public static <T> Shape<T> word(String word, T value) {
        return Words.word(word, value);
    }

    /** A text as messages quote it: in one line, and shortened. */
    static String quotable(String typed) {
        String line = Words.oneLine(typed);
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
    }

    /** Choices by their ids, in the same order. */
    static <T extends Labelled> Map<String, T> byId(List<T> choices) {
        Map<String, T> byId = new LinkedHashMap<>();
        choices.forEach(choice -> byId.put(choice.id(), choice));
        return byId;
    }
}
