package dev.prospectus.load.shape;

import dev.prospectus.model.Quantity.Qualifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people say it ("about four schools"), understood only where nothing that was said is lost. So "3 and 7" is none,
 * since a range would hold what is between them.
 */
record SpokenNumber(Qualifier qualifier, int from, int to) {

    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("none", "0"),
            Map.entry("zero", "0"),
            Map.entry("one", "1"),
            Map.entry("once", "1"),
            Map.entry("two", "2"),
            Map.entry("twice", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("a dozen", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"));
    private static final Pattern DIGIT_WORDS = Pattern.compile(
            "\\b(" + String.join("|", DIGITS.keySet().stream().sorted().toList()) + ")\\b");

    /** What is counted; said by the key already. */
    private static final Pattern COUNTED = Pattern.compile(
            " (people|persons?|participants?|teachers?|colleagues?|delegates?|staff|schools?|departments?|pairs?|meetings?"
                    + "|sessions?|visits?|workshops?|(?:working )?days?|times|places?|spaces?|seats?|years?)$");

    private static final Pattern IN_ALL = Pattern.compile(" (in all|in total|altogether|overall)$");

    /** A number whose commas are those of thousands: {@code 20,5} may be 20.5, 205 or two numbers. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![0-9.,])[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9,])");

    /** Nothing behind the point, as tables write it; three noughts may be thousands. */
    private static final Pattern NO_FRACTION = Pattern.compile("(?<=[0-9])\\.0{1,2}(?![0-9.,])");

    private static final String NUMBER = "(?:years? ?)?([0-9]{1,6})";
    private static final Pattern PLAIN =
            Pattern.compile("(between |from )?" + NUMBER + "(?: ?(?:-|–|—|to|or|and|&|\\.\\.\\.?) ?" + NUMBER + ")?");

    /** Two numbers that are named, and not what is between them. */
    private static final Pattern NAMED = Pattern.compile("[0-9] ?(?:or|and|&)");

    private record Way(Qualifier qualifier, int more, Pattern before, Pattern after) {}

    private static final List<Way> WAYS = List.of(
            way(
                    Qualifier.AROUND,
                    0,
                    "around|about|approx\\.?|approximately|circa|ca\\.?|c\\.|roughly|nearly|almost|some|~|≈|±",
                    "or so|approx\\.?|approximately|roughly|on average|ish|-ish"),
            way(
                    Qualifier.USUALLY,
                    0,
                    "usually|normally|typically|generally|often|mostly|as a rule",
                    "usually|normally|typically|generally|as a rule|mostly"),
            way(
                    Qualifier.PREFERABLY,
                    0,
                    "preferably|ideally|if possible",
                    "preferably|ideally|if possible|preferred|where possible"),
            way(
                    Qualifier.AT_LEAST,
                    0,
                    "at least|a minimum of|minimum of|minimum|min\\.?|no fewer than|no less than|not fewer than|not less than|≥|>=",
                    "or more|and more|and over|or over|and up|upwards|at least|minimum|min\\.?|\\+|plus"),
            way(
                    Qualifier.UP_TO,
                    0,
                    "up to|a maximum of|maximum of|maximum|max\\.?|at most|no more than|not more than|≤|<=",
                    "or fewer|or less|at most|maximum|max\\.?|or under"),
            way(Qualifier.AT_LEAST, 1, "more than|over|above|>", "(?!)"),
            way(Qualifier.UP_TO, -1, "less than|fewer than|under|below|<", "(?!)"),
            way(Qualifier.EXACTLY, 0, "exactly|just|only", "exactly|only"));

    private static Way way(Qualifier qualifier, int more, String before, String after) {
        return new Way(
                qualifier,
                more,
                Pattern.compile("^(?:" + before + ") ?(?=[0-9])"),
                Pattern.compile("(?<=[0-9a-z]) ?(?:" + after + ")$"));
    }

    /** @param text in small letters */
    static Optional<SpokenNumber> of(String text) {
        String figures = NO_FRACTION.matcher(withoutThousands(text)).replaceAll("");
        Matcher words = DIGIT_WORDS.matcher(figures.replaceAll("\\s+", " "));
        String said = words.replaceAll(found -> DIGITS.getOrDefault(found.group(1), found.group(1)));
        said = COUNTED.matcher(IN_ALL.matcher(said).replaceFirst("")).replaceFirst("");
        for (Way way : WAYS) {
            Matcher before = way.before.matcher(said);
            Matcher after = way.after.matcher(said);
            boolean first = before.find();
            if (first || after.find()) {
                String rest = first ? said.substring(before.end()) : said.substring(0, after.start());
                return plain(counted(rest), way.qualifier, way.more);
            }
        }
        return plain(said, Qualifier.EXACTLY, 0);
    }

    /** The text without the commas of thousands. */
    static String withoutThousands(String text) {
        return THOUSANDS.matcher(text).replaceAll(found -> found.group().replace(",", ""));
    }

    private static String counted(String text) {
        return COUNTED.matcher(text).replaceFirst("");
    }

    private static Optional<SpokenNumber> plain(String text, Qualifier qualifier, int more) {
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(plain.group(2)) + more;
        int to = plain.group(3) == null ? from : Integer.parseInt(plain.group(3)) + more;
        boolean apart = plain.group(1) == null && NAMED.matcher(text).find();
        return from < 0 || to < from || (apart && to > from + 1)
                ? Optional.empty()
                : Optional.of(new SpokenNumber(qualifier, from, to));
    }
}
