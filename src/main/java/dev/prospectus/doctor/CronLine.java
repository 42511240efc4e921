package dev.prospectus.doctor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The five fields of a line for cron, in the form of POSIX with the steps and names that all implementations know. */
record CronLine(String fields) {

    private static final Map<String, String> SHORT = Map.of(
            "@hourly", "0 * * * *",
            "@daily", "0 0 * * *",
            "@midnight", "0 0 * * *",
            "@weekly", "0 0 * * 0",
            "@monthly", "0 0 1 * *",
            "@yearly", "0 0 1 1 *",
            "@annually", "0 0 1 1 *");

    private static final List<String> MONTHS =
            List.of("", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    /** No field has more values, so no step is longer. */
    private static final int MOST = 60;

    /** A span that holds every combination of weekday and day of a month many times. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static final int DAYS = 4 * 366;

    /** The largest number of days from one run to the next; empty where the line can't be read, or never runs. */
    Optional<Integer> longestPause() {
        List<String> parts =
                Arrays.asList(SHORT.getOrDefault(fields.strip(), fields.strip()).split("\\s+"));
        if (parts.size() < 5) {
            return Optional.empty();
        }
        try {
            return pause(
                    values(parts.get(2), 1, 31, List.of()),
                    values(parts.get(3), 1, 12, MONTHS),
                    values(parts.get(4), 0, 7, WEEKDAYS),
                    parts);
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> pause(
            TreeSet<Integer> days, TreeSet<Integer> months, TreeSet<Integer> weekdays, List<String> parts) {
        boolean anyDay = parts.get(2).startsWith("*");
        boolean anyWeekday = parts.get(4).startsWith("*");
        int longest = 0;
        int last = -1;
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            boolean onDay = days.contains(date.getDayOfMonth());
            int weekday = date.getDayOfWeek().getValue();
            boolean onWeekday = weekdays.contains(weekday % 7) || weekdays.contains(weekday);
            // Where both are given, either will do.
            boolean runs = (anyDay || anyWeekday) ? onDay && onWeekday : onDay || onWeekday;
            if (runs && months.contains(date.getMonthValue())) {
                longest = Math.max(longest, last < 0 ? 0 : day - last);
                last = day;
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(longest);
    }

    private static TreeSet<Integer> values(String field, int first, int last, List<String> names) {
        TreeSet<Integer> values = new TreeSet<>();
        for (String part : field.split(",", -1)) {
            String[] stepped = part.split("/", 2);
            String[] ends = stepped[0].split("-", 2);
            int from = stepped[0].equals("*") ? first : value(ends[0], names);
            boolean open = stepped[0].equals("*") || (stepped.length == 2 && ends.length == 1);
            int to = open ? last : value(ends[ends.length - 1], names);
            int step = stepped.length == 2 ? Integer.parseInt(stepped[1]) : 1;
            // Whoever wrote the line may be anybody: one that counts to two thousand million keeps nobody waiting.
            if (step < 1 || step > MOST || from < first || to > last) {
                throw new NumberFormatException(part);
            }
            for (int value = from; value <= to; value += step) {
                values.add(value);
            }
        }
        return values;
    }

    private static int value(String text, List<String> names) {
        int name = names.indexOf(text.toUpperCase(Locale.ROOT));
        return name >= 0 ? name : Integer.parseInt(text);
    }
}
