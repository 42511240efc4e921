package dev.prospectus.words;

import dev.prospectus.model.PlannedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates and times in words, as the GOV.UK style guide writes them: "Wednesday 7 October 2026", "1pm to 4:30pm",
 * "midday".
 *
 * @param zone in which instants are told
 */
public record DateWords(ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY_OF_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** With the day of the week, for what people put into a diary. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** For lists that name the year above. */
    public static String weekdayOfYear(LocalDate day) {
        return WEEKDAY_OF_YEAR.format(day);
    }

    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** Days from the first to the last, naming month and year once when they are shared. */
    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " to " + day(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + " to " + day(last)
                : DAY_AND_MONTH.format(first) + " to " + day(last);
    }

    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        int hour = (time.getHour() + 11) % 12 + 1;
        int minute = time.getMinute();
        String minutes = minute == 0 ? "" : (minute < 10 ? ":0" : ":") + minute;
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    public static String times(LocalTime start, LocalTime end) {
        return time(start) + " to " + time(end);
    }

    /** A moment with its time, even when that is midnight. */
    public String moment(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return day(local.toLocalDate()) + " at " + time(local.toLocalTime());
    }

    /** The first moment of something: without a time when it begins with the day. */
    public String from(Instant at) {
        return beginsDay(at) ? day(dayFrom(at)) : moment(at);
    }

    /** The last moment of something, given the first instant after it: the whole day before, when a day begins then. */
    public String until(Instant at) {
        return beginsDay(at) ? day(dayUntil(at)) : moment(at);
    }

    /** The day that {@link #from} names. */
    public LocalDate dayFrom(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The day that {@link #until} names. */
    public LocalDate dayUntil(Instant at) {
        return PlannedDate.On.ending(at, zone).date();
    }

    /** A planned date; the day by which it should be known is told only as long as it is to come. */
    static String planned(PlannedDate date, LocalDate today) {
        if (date instanceof PlannedDate.On on) {
            return day(on.date()) + on.time().map(time -> " at " + time(time)).orElse("");
        }
        return "to be confirmed" + by(date, today).map(day -> " by " + day(day)).orElse("");
    }

    private static Optional<LocalDate> by(PlannedDate date, LocalDate today) {
        return date instanceof PlannedDate.ToBeConfirmed tbc
                ? tbc.by().filter(day -> !day.isBefore(today))
                : Optional.empty();
    }

    private boolean beginsDay(Instant at) {
        return PlannedDate.On.beginning(at, zone).time().isEmpty();
    }
}
