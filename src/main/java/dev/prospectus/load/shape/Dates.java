package dev.prospectus.load.shape;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Since;
import dev.prospectus.source.HumanDates;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, times and academic years. Each has one form. Other forms are understood only to give a hint. */
final class Dates {

    private static final String DAY_FORM = "(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}";
    private static final String TIME_FORM = "(?:[01]?[0-9]|2[0-3]):[0-5][0-9]";
    private static final Pattern DAY_PATTERN = Pattern.compile("^" + DAY_FORM + "$");
    private static final Pattern TIME_PATTERN = Pattern.compile("^" + TIME_FORM + "$");
    private static final Pattern MOMENT = Pattern.compile("^(" + DAY_FORM + ") (" + TIME_FORM + ")$");
    private static final Pattern PROMISE = Pattern.compile("^tbc(?: by (" + DAY_FORM + "))?$");
    private static final Pattern LOOSE_MOMENT = Pattern.compile("^(.*[0-9])(?:T|\\s*,\\s*|\\s+at\\s+|\\s+)(\\S.*)$");
    private static final Pattern LOOSE_PROMISE = Pattern.compile(
            "^(?:tbc|tba|to be (?:confirmed|announced))\\b\\s*(?:by|:|-|,)?\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_YEAR =
            Pattern.compile("^((?:19|20)[0-9]{2})(?:\\s*[-/–to]+\\s*(?:20)?([0-9]{2}))?$");

    private static final Pattern LOOSE_SUMMER = Pattern.compile(
            "^(?:the )?summer(?: term)?(?: of|,|-|:)?\\s*((?:19|20)[0-9]{2})$", Pattern.CASE_INSENSITIVE);

    static final Shape<LocalDate> DAY =
            new ScalarShape<>("a day", "2026-10-07", ScalarShape.pattern(DAY_PATTERN.pattern()), Dates::readDay);

    static final Shape<LocalTime> TIME =
            new ScalarShape<>("a time", "13:30", ScalarShape.pattern(TIME_PATTERN.pattern()), Dates::readTime);

    static final Shape<PlannedDate> PLANNED = new ScalarShape<>(
            "a date",
            "2026-10-07",
            ScalarShape.pattern("^(?:" + DAY_FORM + "(?: " + TIME_FORM + ")?|tbc(?: by " + DAY_FORM + ")?)$"),
            (text, scalar, problems) -> readPlanned(text, scalar, problems, true));

    static final Shape<PlannedDate> PLANNED_DAY = new ScalarShape<>(
            "a day",
            "2026-10-07",
            ScalarShape.pattern("^(?:" + DAY_FORM + "|tbc(?: by " + DAY_FORM + ")?)$"),
            (text, scalar, problems) -> readPlanned(text, scalar, problems, false));

    static final Shape<AcademicYear> ACADEMIC_YEAR = new ScalarShape<>(
            "an academic year", "2026-27", ScalarShape.pattern(AcademicYear.PATTERN), (text, scalar, problems) -> {
                if (AcademicYear.isValid(text)) {
                    return Optional.of(AcademicYear.parse(text));
                }
                problems.report(
                        scalar.location(),
                        ShapeCode.ACADEMIC_YEAR,
                        "'" + Shapes.quotable(text) + "' is not an academic year",
                        hintForYear(text));
                return Optional.empty();
            });

    static final Shape<Since> SINCE = new ScalarShape<>(
            "an academic year",
            "2026-27",
            Json.object()
                    .with(
                            "anyOf",
                            Json.array(List.of(
                                    ScalarShape.pattern(AcademicYear.PATTERN),
                                    ScalarShape.pattern(Since.SUMMER_PATTERN)))),
            (text, scalar, problems) -> {
                if (Since.isValid(text)) {
                    return Optional.of(Since.parse(text));
                }
                Matcher summer = LOOSE_SUMMER.matcher(text);
                problems.report(
                        scalar.location(),
                        ShapeCode.ACADEMIC_YEAR,
                        "'" + Shapes.quotable(text) + "' is neither an academic year nor a summer",
                        summer.matches() ? "write 'summer " + summer.group(1) + "'" : hintForSince(text));
                return Optional.empty();
            });

    private Dates() {}

    /** An academic year in a loose form, for hints. Also used for names of folders and columns. */
    static String hintForYear(String text) {
        Matcher loose = LOOSE_YEAR.matcher(text);
        return loose.matches()
                ? "write '" + new AcademicYear(Integer.parseInt(loose.group(1)))
                        + "' for the year that begins in September " + loose.group(1)
                : "write it as 2026-27";
    }

    private static String hintForSince(String text) {
        Matcher year = LOOSE_YEAR.matcher(text);
        return year.matches()
                ? hintForYear(text) + ", or 'summer " + year.group(1) + "' for the summer term before that year"
                : "write it as 2026-27, or as summer 2026";
    }

    private static Optional<LocalDate> readDay(String text, YamlScalar scalar, Problems problems) {
        if (DAY_PATTERN.matcher(text).matches()) {
            return day(text, scalar, problems);
        }
        problems.report(
                scalar.location(),
                ShapeCode.DATE,
                "expected a day, found '" + Shapes.quotable(text) + "'",
                hintForDay(text));
        return Optional.empty();
    }

    /** A hint never names a day that nobody meant, nor one that would be refused again. */
    private static String hintForDay(String text) {
        Optional<LocalDate> day = HumanDates.day(text);
        if (day.isPresent()) {
            return DAY_PATTERN.matcher(day.get().toString()).matches()
                    ? "write " + day.get() + weekday(text, day.get()) + monthFirst(text, "")
                    : "write a day of the years 1900 to 2099";
        }
        Matcher moment = LOOSE_MOMENT.matcher(text);
        if (moment.matches()
                && HumanDates.day(moment.group(1)).isPresent()
                && HumanDates.time(moment.group(2)).isPresent()) {
            return hintForDay(moment.group(1)) + ", without a time";
        }
        Optional<String> yearless = HumanDates.withoutYear(text);
        if (yearless.isPresent()) {
            return "the year is missing: write YYYY-" + yearless.get() + " with the year for YYYY";
        }
        return HumanDates.lastDayMeant(text)
                .map(last -> "that month has no such day; its last is " + last)
                .orElse("write year, month and day: 7 October 2026 is 2026-10-07");
    }

    /** The other reading of figures. With it the hint is not one value, so that nobody but the author decides. */
    private static String monthFirst(String text, String after) {
        return HumanDates.monthFirst(text)
                .map(other -> ", or " + other + after + " if the month comes first")
                .orElse("");
    }

    /** The other reading of a time without am or pm. */
    private static String afterNoon(String text, String before) {
        return HumanDates.afterNoon(text)
                .map(later -> ", or " + before + later + " if it is after noon")
                .orElse("");
    }

    private static String weekday(String text, LocalDate day) {
        return HumanDates.wrongWeekday(text)
                .map(typed -> " if the date is right, which is a "
                        + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " and no "
                        + typed.getDisplayName(TextStyle.FULL, Locale.UK))
                .orElse("");
    }

    /** The day of a text that has the right form. Reports a day that the calendar does not have. */
    private static Optional<LocalDate> day(String text, YamlScalar scalar, Problems problems) {
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8, 10));
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            problems.report(
                    scalar.location(), ShapeCode.DATE, "there is no day " + text, hintForCalendar(year, month, day));
            return Optional.empty();
        }
    }

    private static String hintForCalendar(int year, int month, int day) {
        if (month > 12 && day >= 1 && day <= 12) {
            return "the month comes before the day: " + String.format(Locale.ROOT, "%d-%02d-%02d", year, day, month);
        }
        if (month < 1 || month > 12 || day < 1) {
            return "write year, month and day, as in 2026-10-07";
        }
        LocalDate last = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
        return "the last day of that month is " + last;
    }

    private static Optional<LocalTime> readTime(String text, YamlScalar scalar, Problems problems) {
        if (TIME_PATTERN.matcher(text).matches()) {
            return Optional.of(time(text));
        }
        problems.report(
                scalar.location(),
                ShapeCode.TIME,
                "expected a time, found '" + Shapes.quotable(text) + "'",
                HumanDates.time(text)
                        .map(time -> "write " + time + afterNoon(text, ""))
                        .or(() -> HumanDates.times(text)
                                .map(times -> "write 'start: " + times.get(0) + "' and 'end: " + times.get(1)
                                        + "', each on a line of its own" + laterBoth(text, times)))
                        .orElse("write it as 13:30, from 00:00 to 23:59"));
        return Optional.empty();
    }

    /** Both times after noon, where neither is before 1 or after 7 and nothing says am or pm. */
    private static String laterBoth(String text, List<LocalTime> times) {
        boolean inDoubt = text.toLowerCase(Locale.ROOT).indexOf('m') < 0
                && times.stream()
                        .allMatch(time -> HumanDates.afterNoon(time.toString()).isPresent());
        return inDoubt
                ? "; after noon they are " + times.get(0).plusHours(12) + " and "
                        + times.get(1).plusHours(12)
                : "";
    }

    private static LocalTime time(String text) {
        int colon = text.indexOf(':');
        return LocalTime.of(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    private static Optional<PlannedDate> readPlanned(
            String text, YamlScalar scalar, Problems problems, boolean timeAllowed) {
        if (DAY_PATTERN.matcher(text).matches()) {
            return day(text, scalar, problems).map(PlannedDate.On::day);
        }
        Matcher promise = PROMISE.matcher(text);
        if (promise.matches()) {
            return promise.group(1) == null
                    ? Optional.of(new PlannedDate.ToBeConfirmed(Optional.empty()))
                    : day(promise.group(1), scalar, problems).map(by -> new PlannedDate.ToBeConfirmed(Optional.of(by)));
        }
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches() && timeAllowed) {
            return day(moment.group(1), scalar, problems)
                    .map(day -> new PlannedDate.On(day, Optional.of(time(moment.group(2)))));
        }
        problems.report(
                scalar.location(),
                ShapeCode.DATE,
                "expected " + (timeAllowed ? "a date" : "a day") + ", found '" + Shapes.quotable(text) + "'",
                hintForPlanned(text, timeAllowed));
        return Optional.empty();
    }

    private static String hintForPlanned(String text, boolean timeAllowed) {
        Matcher promise = LOOSE_PROMISE.matcher(text);
        if (promise.matches()) {
            return "write 'tbc by "
                    + HumanDates.day(promise.group(1)).map(LocalDate::toString).orElse("YYYY-MM-DD")
                    + "' with the day by which it will be known" + monthFirst(promise.group(1), "");
        }
        if (HumanDates.day(text).isPresent() || HumanDates.lastDayMeant(text).isPresent()) {
            return hintForDay(text);
        }
        Matcher moment = LOOSE_MOMENT.matcher(text);
        if (moment.matches()) {
            Optional<LocalDate> date = HumanDates.day(moment.group(1));
            Optional<LocalTime> time = HumanDates.time(moment.group(2));
            if (date.isPresent() && time.isPresent()) {
                return timeAllowed
                        ? "write " + date.get() + " " + time.get()
                                + monthFirst(moment.group(1), " " + time.get())
                                + afterNoon(moment.group(2), date.get() + " ")
                        : "write 'date: " + date.get() + "' and 'start: \"" + time.get() + "\"'"
                                + monthFirst(moment.group(1), "")
                                + afterNoon(moment.group(2), "");
            }
        }
        Optional<List<LocalDate>> span = HumanDates.span(text);
        if (span.isPresent()) {
            return timeAllowed
                    ? "only one day fits here: write " + span.get().get(0) + " or "
                            + span.get().get(1)
                    : "write 'date: " + span.get().get(0) + "' and 'last-day: "
                            + span.get().get(1) + "', each on a line of its own";
        }
        if (HumanDates.withoutYear(text).isPresent()) {
            return hintForDay(text);
        }
        return "write year, month and day: 7 October 2026 is 2026-10-07"
                + (timeAllowed ? ", at 4 pm 2026-10-07 16:00" : "")
                + "; or 'tbc by' the day by which it will be known";
    }
}
