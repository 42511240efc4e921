package dev.prospectus.jbake;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;

/**
 * Dates in headers. They are read strictly: JBake would take 31 February for 3 March, and use the file's date for one that it can't read. ISO 8601 is
 * always understood, since it can't be mistaken.
 *
 * @param format with the letters of {@link SimpleDateFormat}
 * @param loose whether a date may be written with fewer digits, and be followed by a time of which the format says nothing, as JBake has it
 */
record HeaderDates(String format, boolean loose, ZoneId zone, Locale language) {

    private static final ZonedDateTime EXAMPLE = ZonedDateTime.of(2026, 9, 1, 9, 0, 0, 0, ZoneOffset.UTC);

    /** A time behind a date. */
    private static final Pattern TIME = Pattern.compile("[T ]\\s*\\d{1,2}:\\d{2}.*");

    /** Earlier years come from two digits where the format has four. */
    private static final int FIRST_YEAR = 1000;

    /** The instant that a header names; of a day alone its beginning. */
    Optional<Instant> read(String text) {
        for (Locale words : List.of(Locale.ENGLISH, language)) {
            Optional<Instant> read = read(text, words);
            if (read.isPresent()) {
                return read;
            }
        }
        return iso(text);
    }

    private Optional<Instant> read(String text, Locale words) {
        SimpleDateFormat dates = dates(words);
        ParsePosition end = new ParsePosition(0);
        Date read = dates.parse(text, end);
        if (read == null) {
            return Optional.empty();
        }
        boolean whole = loose
                ? end.getIndex() == text.length()
                        || TIME.matcher(text.substring(end.getIndex())).matches()
                : dates.format(read).equals(text);
        return Optional.of(read.toInstant()).filter(at -> whole && day(at).getYear() >= FIRST_YEAR);
    }

    private Optional<Instant> iso(String text) {
        try {
            if (text.length() == "2026-09-01".length()) {
                return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant());
            }
            String time = text.replaceFirst(" +(?=\\d)", "T").replaceFirst(" +(?=[+-]\\d)", "");
            return Optional.of(
                    time.matches(".*(?:Z|[+-]\\d{2}:\\d{2})")
                            ? OffsetDateTime.parse(time).toInstant()
                            : LocalDateTime.parse(time).atZone(zone).toInstant());
        } catch (DateTimeParseException noIsoDate) {
            return Optional.empty();
        }
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** A day as headers have it. */
    String written(LocalDate day) {
        return written(day.atStartOfDay(zone).toInstant());
    }

    String example() {
        return written(EXAMPLE.toInstant());
    }

    private String written(Instant at) {
        return dates(Locale.ENGLISH).format(Date.from(at));
    }

    /** Anew each time, since it keeps what it read last. A faulty format is a finding of its own. */
    private SimpleDateFormat dates(Locale words) {
        SimpleDateFormat dates;
        try {
            dates = new SimpleDateFormat(format, words);
        } catch (IllegalArgumentException faulty) {
            dates = new SimpleDateFormat("yyyy-MM-dd", words);
        }
        dates.setLenient(false);
        dates.setTimeZone(TimeZone.getTimeZone(zone));
        return dates;
    }
}
