package dev.prospectus.check;

import dev.prospectus.model.Session;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The days of the week and the part of the day that words name.
 *
 * @param part absent where words name none, or several
 */
record NamedTimes(Set<DayOfWeek> days, Optional<Part> part) {

    private static final String DAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?";
    private static final String OF_DAY = "(mornings?|afternoons?|evenings?|twilights?)";

    /** Good Friday and the like are days of the year. */
    private static final Pattern DAYS = Pattern.compile("(?<!Good |Easter |Whit |Holiday )\\b" + DAY + "\\b");

    /** A part of the day beside a day of the week, or of many days: a "Morning Star" is neither. */
    private static final Pattern PARTS =
            Pattern.compile("(?i)\\b(?:" + DAY + " )" + OF_DAY + "\\b|\\b(mornings|afternoons|evenings|twilights?)\\b");

    /** In whole sentences only what is said of all sessions: a letter may be due by Friday. */
    private static final Pattern HABIT = Pattern.compile("(?i)\\b" + DAY + " " + OF_DAY + "(?<=s)\\b");

    /** A part of the day, by when sessions in it can begin and end. */
    enum Part {
        MORNING(LocalTime.MIN, LocalTime.NOON),
        AFTERNOON(LocalTime.of(11, 30), LocalTime.of(17, 0)),
        EVENING(LocalTime.of(15, 30), LocalTime.MAX),
        TWILIGHT(LocalTime.of(14, 0), LocalTime.MAX);

        private final LocalTime earliest;
        private final LocalTime latest;

        Part(LocalTime earliest, LocalTime latest) {
            this.earliest = earliest;
            this.latest = latest;
        }

        String word() {
            return name().toLowerCase(Locale.UK);
        }

        /** Whether a session has nothing of this part of the day: it begins after it, or ends before it. */
        boolean isElsewhere(Session session) {
            boolean whole = session.lastDay().isPresent() || !session.parts().isEmpty();
            return !whole
                    && session.start()
                            .filter(start -> start.isAfter(latest)
                                    || session.end().orElse(start).isBefore(earliest)
                                    || (this != MORNING && start.isBefore(LocalTime.of(7, 0))))
                            .isPresent();
        }

        private static Part of(String word) {
            String one = word.toUpperCase(Locale.UK);
            return valueOf(one.endsWith("S") ? one.substring(0, one.length() - 1) : one);
        }
    }

    NamedTimes {
        days = Set.copyOf(days);
    }

    /** Of a title. */
    static NamedTimes of(String words) {
        return named(words, DAYS, PARTS);
    }

    /** Of sentences, of which most are about something else. */
    static NamedTimes inSentences(String words) {
        return named(words, HABIT, HABIT);
    }

    private static NamedTimes named(String words, Pattern ofDays, Pattern ofParts) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Matcher day = ofDays.matcher(words);
        while (day.find()) {
            days.add(DayOfWeek.valueOf(day.group(1).toUpperCase(Locale.UK) + "DAY"));
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Matcher part = ofParts.matcher(words);
        while (part.find()) {
            String word = part.group(2) == null ? part.group(3) : part.group(2);
            parts.add(Part.of(word));
        }
        return new NamedTimes(
                days, parts.size() == 1 ? Optional.of(parts.iterator().next()) : Optional.empty());
    }

    /** Days in words: {@code Thursday}, or {@code Tuesdays and Thursdays}. */
    static String words(Set<DayOfWeek> days, boolean plural) {
        return EnumSet.copyOf(days).stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK) + (plural ? "s" : ""))
                .collect(Collectors.joining(" and "));
    }
}
