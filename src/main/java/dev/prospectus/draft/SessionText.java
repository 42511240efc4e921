package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.source.HumanDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session as people write it: its day, then its times, then a title.
 *
 * @param date its day as it was typed, or as it was understood
 * @param title what stands behind day and times; empty if nothing does
 * @param trouble why it is no session, though its day may be one
 */
record SessionText(DataValue date, List<LocalTime> times, String title, Optional<String> trouble) {

    private static final int LONGEST_DAY = 40;
    private static final int LONGEST_TIMES = 30;

    /** What may stand between two sessions in one line. */
    private static final Pattern GAP = Pattern.compile("\\s*[,;&\\n]\\s*(?:and\\s+)?|\\s+and\\s+");

    private static final Pattern PROMISE = Pattern.compile("(?i)(?:tbc|tba|to be (?:confirmed|announced))\\b");
    private static final Pattern PROMISED_BY = Pattern.compile("\\s*(?:by|:|-|,)\\s*");
    private static final Pattern BEFORE_TIMES = Pattern.compile("(?i)^\\s*[,:T]?\\s*(?:(?:at|from)\\s+)?");
    private static final Pattern BEFORE_TITLE = Pattern.compile("^[\\s,:–-]+");
    private static final Pattern EXACT_TIMES = Pattern.compile("[0-9]{2}:[0-9]{2}\\s*[-–]\\s*[0-9]{2}:[0-9]{2}");
    private static final Pattern TIME = Pattern.compile(
            "(?i)^(?:(?:at|from)\\s+)?[0-9]{1,2}[.][0-9]{2}\\b|\\b[0-9]{1,2}[:.][0-9]{2}\\s*(?:-|–|to)|\\b[0-9]{1,2}:[0-9]{2}\\b|\\b[0-9]{1,2}(?:[.][0-9]{2})?\\s*[ap][.]?m\\b");
    private static final Pattern FIGURE_OR_MONTH = Pattern.compile("(?i)^(?:[0-9]|\\p{L}{3,9}[.]?\\s+[0-9]).*");

    /** From this year on two figures are a year; before, they are an hour behind a day that lacks its year. */
    private static final int FIRST_SHORT_YEAR = 2020;

    SessionText {
        times = List.copyOf(times);
    }

    /** The sessions in a text, one on each line or with commas between them. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            if (gap.group().indexOf('\n') >= 0
                    || gap.group().indexOf(';') >= 0
                    || beginsASession(text.substring(gap.end()))) {
                parts.add(text.substring(from, gap.start()));
                from = gap.end();
            }
        }
        parts.add(text.substring(from));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean beginsASession(String text) {
        return PROMISE.matcher(text).lookingAt()
                || dayEnds(text).isPresent()
                || yearlessEnds(text).isPresent();
    }

    static SessionText of(String typed, Moments moments) {
        String line = typed.strip();
        Matcher promise = PROMISE.matcher(line);
        if (promise.lookingAt()) {
            return promised(line.substring(promise.end()), moments);
        }
        OptionalInt end = dayEnds(line);
        if (end.isPresent()) {
            return behind(dated(line.substring(0, end.getAsInt()), moments), line.substring(end.getAsInt()));
        }
        OptionalInt yearless = yearlessEnds(line);
        if (yearless.isPresent()) {
            return new SessionText(
                    DataValue.text(line.substring(0, yearless.getAsInt())), List.of(), "", Optional.empty());
        }
        String first = line.split("\\s", 2)[0];
        return FIGURE_OR_MONTH.matcher(line).matches() && first.matches("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}")
                ? new SessionText(DataValue.text(first), List.of(), "", Optional.empty())
                : new SessionText(
                        DataValue.text(line),
                        List.of(),
                        "",
                        Optional.of(
                                "'" + line + "' does not begin with a day; write the day first, then times and title: "
                                        + dayIn(line).map(LocalDate::toString).orElse("2027-01-14")
                                        + " 09:30-12:30 First meeting"));
    }

    /** "tbc", or "tbc by" a day. */
    private static SessionText promised(String rest, Moments moments) {
        Matcher by = PROMISED_BY.matcher(rest);
        if (!by.lookingAt()) {
            return behind(DataValue.bare("tbc"), rest);
        }
        String later = rest.substring(by.end());
        OptionalInt end = dayEnds(later);
        if (end.isEmpty()) {
            return new SessionText(DataValue.text("tbc by " + later), List.of(), "", Optional.empty());
        }
        String day = later.substring(0, end.getAsInt());
        return behind(
                moments.day(day)
                        .map(known -> DataValue.bare("tbc by " + known))
                        .orElse(DataValue.text("tbc by " + day)),
                later.substring(end.getAsInt()));
    }

    /** A day that is none to {@link Moments}, such as one with another weekday, stays as it was typed. */
    private static DataValue dated(String typed, Moments moments) {
        return moments.day(typed).map(DataValue::bare).orElse(DataValue.text(typed));
    }

    private static SessionText behind(DataValue date, String rest) {
        Matcher before = BEFORE_TIMES.matcher(rest);
        String later = before.find() ? rest.substring(before.end()) : rest;
        for (int end : ends(later, LONGEST_TIMES)) {
            String typed = later.substring(0, end);
            Optional<List<LocalTime>> times = HumanDates.times(typed);
            if (times.isPresent()) {
                SessionText session = titled(date, times.get(), later.substring(end));
                return isInDoubt(typed, times.get()) ? session.but(doubt(typed, times.get())) : session;
            }
        }
        return titled(date, List.of(), rest);
    }

    private static SessionText titled(DataValue date, List<LocalTime> times, String rest) {
        String title = BEFORE_TITLE.matcher(rest).replaceFirst("").strip();
        SessionText session = new SessionText(date, times, title, Optional.empty());
        boolean day = dayIn(title).isPresent();
        return day || TIME.matcher(title).find()
                ? session.but("'" + title + "' would be its title, and holds a " + (day ? "date" : "time")
                        + "; write times as 09:30-12:30 behind the day, and a comma before the next session")
                : session;
    }

    private SessionText but(String why) {
        return new SessionText(date, times, title, Optional.of(why));
    }

    private static boolean isInDoubt(String typed, List<LocalTime> times) {
        return !EXACT_TIMES.matcher(typed).matches()
                && typed.toLowerCase(Locale.ROOT).indexOf('m') < 0
                && times.stream()
                        .allMatch(time -> HumanDates.afterNoon(time.toString()).isPresent());
    }

    private static String doubt(String typed, List<LocalTime> times) {
        return "'" + typed + "' may be before or after noon; write "
                + times.get(0).plusHours(12) + "-" + times.get(1).plusHours(12) + ", or " + times.get(0) + "-"
                + times.get(1);
    }

    private static OptionalInt dayEnds(String text) {
        return ends(text, LONGEST_DAY).stream()
                .filter(end -> day(text.substring(0, end)).isPresent())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static OptionalInt yearlessEnds(String text) {
        return ends(text, LONGEST_DAY).stream()
                .filter(end -> HumanDates.withoutYear(text.substring(0, end)).isPresent())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        return HumanDates.day(text)
                .filter(day -> day.getYear() >= FIRST_SHORT_YEAR || text.contains("" + day.getYear()));
    }

    /** A day anywhere in a text. */
    private static Optional<LocalDate> dayIn(String text) {
        Matcher word = Pattern.compile("(?<![\\p{L}\\p{N}/.-])[\\p{L}\\p{N}]").matcher(text);
        while (word.find()) {
            String rest = text.substring(word.start());
            OptionalInt end = dayEnds(rest);
            if (end.isPresent()) {
                return day(rest.substring(0, end.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** Where words end near the beginning of a text, the farthest first. */
    private static List<Integer> ends(String text, int longest) {
        List<Integer> all = new ArrayList<>();
        for (int i = Math.min(text.length(), longest); i > 0; i--) {
            char next = i == text.length() ? ' ' : text.charAt(i);
            boolean alone = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            boolean clock = next == 'T' && !alone && Character.isDigit(text.charAt(i + 1));
            boolean ends = Character.isWhitespace(next) || clock || next == ',' || (";:)".indexOf(next) >= 0 && alone);
            if (ends && !Character.isWhitespace(text.charAt(i - 1))) {
                all.add(i);
            }
        }
        return all;
    }

    /** The item of the list of sessions. */
    Block block() {
        Block session = DataValue.block();
        session = title.isEmpty() ? session : session.withText("title", title);
        session = session.with("date", date);
        return times.isEmpty()
                ? session
                : session.withBare("start", times.get(0)).withBare("end", times.get(1));
    }
}
