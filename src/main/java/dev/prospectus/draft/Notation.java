package dev.prospectus.draft;

import dev.prospectus.model.AcademicYear;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people write a value into a cell. A notation offers the values that may be meant, the likeliest first; the shape of the
 * file decides which of them it takes.
 */
public enum Notation {
    TEXT,
    MARKDOWN,
    /** Several sentences, each on a line of its own or with a semicolon between them. */
    SENTENCES,
    /** Several words of the vocabulary, also with commas between them. */
    WORDS,
    WORD,
    /** The lines of an address. */
    LINES,
    /** A number or range, or a number as known. */
    NUMBER,
    DAY,
    /** An academic year. */
    YEAR,
    /** A day, with or without a time, or the promise of one. */
    MOMENT,
    TRUTH,
    COST,
    /** Days with times, each on a line of its own or with a comma or semicolon between them. */
    SESSIONS,
    CONTACT,
    VENUE,
    PROGRAMME;

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|\\n)\\s*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*(?:;|\\n|,)\\s*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•–·]|[0-9]{1,2}[.)])\\s+");
    private static final Pattern PROMISE =
            Pattern.compile("(?i)^(?:tbc|tba|to be (?:confirmed|announced))\\b\\s*(?:by|:|-|,)?\\s*(.*)$");
    private static final Pattern PRICE = Pattern.compile(
            "^\\p{Sc}?\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,7})(\\.[0-9]{2})?\\s*(?:(?:per|for each|each|a|an|/)\\s*(\\p{L}[\\p{L} -]{1,30}))?$");
    private static final Pattern FREE =
            Pattern.compile("(?i)free|(?:fully )?funded|none|nil|no (?:charge|cost)|\\p{Sc}?0(?:\\.00)?");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,7}(?:[.][0-9]{2})?");
    private static final Pattern KNOWN_MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{1,2}:[0-9]{2}");
    private static final Pattern NUMBERS = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .,+–-]*[\\p{L}\\p{N}+])?");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)?[0-9]{2})(?:\\s*[-/–]\\s*(?:20)?([0-9]{2}))?");
    private static final List<String> YES = List.of("yes", "y", "true", "x", "1", "✓", "✔");
    private static final List<String> NO = List.of("no", "n", "false", "0");

    public boolean isList() {
        return this == SENTENCES || this == WORDS || this == LINES || this == SESSIONS;
    }

    /** The parts of a cell, one unless it holds a list. */
    public List<String> parts(String cell) {
        if (!isList()) {
            return List.of(cell);
        }
        if (this == SESSIONS) {
            return SessionText.parts(cell).stream()
                    .map(part -> BULLET.matcher(part).replaceFirst("").strip())
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        Pattern gap = this == WORDS || (this == LINES && cell.indexOf('\n') < 0 && cell.indexOf(';') < 0)
                ? BETWEEN_WORDS
                : this == SENTENCES && cell.indexOf('\n') >= 0 ? Pattern.compile("\\s*\\n\\s*") : BETWEEN;
        return Arrays.stream(gap.split(cell))
                .map(part -> BULLET.matcher(part.strip()).replaceFirst("").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** @param moments how figures of days in this column are read */
    public List<DataValue> ways(String part, Moments moments) {
        String line = part.replaceAll("\\s+", " ");
        return switch (this) {
            case TEXT, SENTENCES, LINES -> List.of(DataValue.text(line));
            case MARKDOWN ->
                List.of(DataValue.text(part.lines()
                        .map(String::stripTrailing)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse("")));
            case WORDS, WORD, CONTACT, VENUE, PROGRAMME -> words(line);
            case NUMBER ->
                List.of(
                        NUMBERS.matcher(line).matches()
                                ? DataValue.bare(line.replaceFirst("^([0-9]+)[.]0+$", "$1"))
                                : DataValue.text(line));
            case YEAR -> first(year(line).map(DataValue::bare), line);
            case DAY -> first(moments.day(line).map(DataValue::bare), line);
            case MOMENT ->
                KNOWN_MOMENT.matcher(line).matches()
                        ? List.of(DataValue.bare(line))
                        : first(moment(line, moments), line);
            case TRUTH -> first(truth(line), line);
            case COST -> first(cost(line), line);
            case SESSIONS -> first(session(line, moments), line);
        };
    }

    private static List<DataValue> first(Optional<? extends DataValue> meant, String typed) {
        return meant.isPresent() ? List.of(meant.get()) : List.of(DataValue.text(typed));
    }

    private static List<DataValue> words(String line) {
        String slug = line.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.equals(line)
                ? List.of(DataValue.bare(line))
                : slug.isEmpty() ? List.of(DataValue.text(line)) : List.of(DataValue.bare(slug), DataValue.text(line));
    }

    private static Optional<DataValue> truth(String line) {
        String word = line.toLowerCase(Locale.ROOT);
        return YES.contains(word)
                ? Optional.of(DataValue.bare(true))
                : NO.contains(word) ? Optional.of(DataValue.bare(false)) : Optional.empty();
    }

    private static Optional<DataValue> moment(String line, Moments moments) {
        Matcher promise = PROMISE.matcher(line);
        if (promise.matches()) {
            return promise.group(1).isEmpty()
                    ? Optional.of(DataValue.bare("tbc"))
                    : moments.day(promise.group(1)).map(day -> DataValue.bare("tbc by " + day));
        }
        Optional<LocalDateTime> moment = moments.whole(line);
        return moment.map(read -> DataValue.bare(
                read.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? read.toLocalDate().toString()
                        : read.toLocalDate() + " " + read.toLocalTime().withSecond(0)));
    }

    /** The academic year that somebody means by 2026/27, 2026-2027, 26/27 or 2026. */
    public static Optional<AcademicYear> year(String text) {
        Matcher years = YEARS.matcher(text.strip());
        if (!years.matches() || (years.group(2) == null && years.group(1).length() == 2)) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        AcademicYear meant = new AcademicYear(first < 100 ? 2000 + first : first);
        return Optional.of(meant)
                .filter(known -> years.group(2) == null || known.toString().endsWith("-" + years.group(2)));
    }

    private static Optional<DataValue> cost(String line) {
        if (FREE.matcher(line).matches()) {
            return Optional.of(DataValue.bare("free"));
        }
        if (AMOUNT.matcher(line).matches()) {
            return Optional.of(DataValue.bare(line));
        }
        Matcher price = PRICE.matcher(line);
        if (!price.matches() || price.group(3) == null) {
            return Optional.empty();
        }
        String pence = price.group(2) == null || price.group(2).equals(".00") ? "" : price.group(2);
        return Optional.of(DataValue.block()
                .withBare("amount", price.group(1).replace(",", "") + pence)
                .withText("per", price.group(3)));
    }

    /** A day, and the times behind it if there are any. Whatever else a cell says must not be lost. */
    private static Optional<DataValue> session(String line, Moments moments) {
        SessionText session = SessionText.of(line, moments);
        return session.trouble().isEmpty() && session.title().isEmpty()
                ? Optional.of(session.block())
                : Optional.empty();
    }

    /** What a template says a cell may hold. */
    public String inWords() {
        return switch (this) {
            case TEXT, NUMBER -> "";
            case YEAR -> "as 2026-27";
            case MARKDOWN -> "Markdown; lines and paragraphs are kept";
            case SENTENCES, SESSIONS -> "each on a line of its own, or with ; between them";
            case WORDS -> "with ; or , between them";
            case LINES -> "with , or line breaks between them";
            case DAY -> "a date";
            case MOMENT -> "a date, with or without a time; or tbc by a date";
            case TRUTH -> "yes or no";
            case COST -> "free, or 120 per place";
            case WORD -> "";
            case CONTACT -> "the id, role or e-mail of a contact";
            case VENUE -> "the id or name of a venue";
            case PROGRAMME -> "the id or title of a programme";
        };
    }
}
