package dev.prospectus.draft;

import dev.prospectus.source.HumanDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When rows were made, as forms write it. In figures the day comes first, unless only the other order makes all of a column's
 * figures dates, or puts rows in their order: forms add new answers at the end.
 */
public final class Moments {

    private static final Pattern FIGURES = Pattern.compile("^([0-9]{1,2})([/.-])([0-9]{1,2})\\2((?:20)?[0-9]{2})$");
    private static final Pattern BEFORE_WORDS = Pattern.compile("[0-9]{1,2}([/.-])[0-9]{1,2}\\1(?:20)?[0-9]{2}\\b");
    private static final Pattern MIDNIGHT = Pattern.compile("\\s+0?0:00(?::00)?$");
    private static final Pattern PARTED =
            Pattern.compile("^(.*?[0-9])(?:T|\\s*,\\s*|\\s+at\\s+|\\s+)([0-9]{1,2}:[0-9]{2}.*)$");
    private static final Pattern ZONE =
            Pattern.compile("(?i)\\s*(?:Z|UTC|GMT|BST|[A-Z]{3,4})?(?:[+-][0-9]{1,2}(?::?[0-9]{2})?)?$");
    private static final Pattern SECONDS = Pattern.compile("^([0-9]{1,2}:[0-9]{2}):([0-9]{2})(?:[.,][0-9]+)?(.*)$");

    private final boolean monthFirst;

    private Moments(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** @param column all that stands in it, in the order of the rows */
    public static Moments of(List<String> column) {
        int dayFirst = faults(column, false);
        return new Moments(faults(column, true) < dayFirst);
    }

    private static int faults(List<String> column, boolean monthFirst) {
        List<LocalDateTime> read = new ArrayList<>();
        int faults = 0;
        Moments moments = new Moments(monthFirst);
        for (String text : column) {
            Optional<LocalDateTime> moment = moments.read(text);
            if (moment.isPresent()) {
                read.add(moment.get());
            } else if (!text.isBlank()) {
                faults += column.size();
            }
        }
        int backwards = 0;
        for (int i = 1; i < read.size(); i++) {
            backwards += read.get(i).isBefore(read.get(i - 1)) ? 1 : 0;
        }
        return faults + Math.min(backwards, read.size() - 1 - backwards);
    }

    /** The day that a text begins with, and its time; the beginning of the day where none is understood. */
    public Optional<LocalDateTime> read(String text) {
        String typed = text.strip();
        Matcher parted = PARTED.matcher(typed);
        if (parted.matches()) {
            return day(parted.group(1))
                    .map(day -> day.atTime(time(parted.group(2)).orElse(LocalTime.MIDNIGHT)));
        }
        return day(typed)
                .or(() -> Optional.of(BEFORE_WORDS.matcher(typed))
                        .filter(Matcher::lookingAt)
                        .flatMap(figures -> day(figures.group())))
                .map(LocalDate::atStartOfDay);
    }

    /** A day with or without a time; none where a text says anything else, which would be lost. */
    public Optional<LocalDateTime> whole(String text) {
        String typed = text.strip();
        Matcher parted = PARTED.matcher(typed);
        if (!parted.matches()) {
            return day(typed).map(LocalDate::atStartOfDay);
        }
        Matcher seconds = SECONDS.matcher(parted.group(2));
        String clock = seconds.matches() ? seconds.group(1) + seconds.group(3) : parted.group(2);
        return day(parted.group(1)).flatMap(day -> HumanDates.time(clock).map(day::atTime));
    }

    /** A day and nothing else; none where a weekday before it is another. A spreadsheet adds midnight to a day. */
    public Optional<LocalDate> day(String written) {
        String text = MIDNIGHT.matcher(written.strip()).replaceFirst("");
        Matcher figures = FIGURES.matcher(text);
        if (!figures.matches()) {
            return HumanDates.wrongWeekday(text).isPresent() ? Optional.empty() : HumanDates.day(text);
        }
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(3));
        int year = Integer.parseInt(figures.group(4));
        try {
            return Optional.of(LocalDate.of(
                    year < 100 ? 2000 + year : year, monthFirst ? first : second, monthFirst ? second : first));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        String withoutZone = text.matches("(?i).*[ap]\\.?m\\.?\\s*")
                ? text
                : ZONE.matcher(text).replaceFirst("");
        Matcher seconds = SECONDS.matcher(withoutZone);
        if (seconds.matches()) {
            return HumanDates.time(seconds.group(1) + seconds.group(3)).map(time -> {
                int second = Integer.parseInt(seconds.group(2));
                return second < 60 ? time.withSecond(second) : time;
            });
        }
        return HumanDates.time(withoutZone);
    }
}
