package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.DataValue.Entry;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was understood of an answer, said to who typed it. */
final class Shown {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Shown() {}

    /** What was typed, and what is written in its place; empty where that is the same. */
    static Optional<String> otherwise(Notation notation, String typed, DataValue value) {
        if (notation == Notation.MARKDOWN) {
            return Optional.empty();
        }
        String written = value instanceof Block block ? entries(block) : Answers.text(value);
        return written.equals(plain(typed))
                ? Optional.empty()
                : Optional.of("'" + plain(typed) + "' is taken as "
                        + DAY.matcher(written)
                                .replaceAll(day -> Matcher.quoteReplacement(day.group() + weekday(day.group()))));
    }

    /** A session as it could have been typed; of a price its amount and what it buys. */
    private static String entries(Block block) {
        String start = entry(block, "start");
        return block.entries().stream().anyMatch(entry -> entry.key().equals("date"))
                ? List.of(
                                entry(block, "date"),
                                start.isEmpty() ? "" : start + "-" + entry(block, "end"),
                                entry(block, "title"))
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : entry(block, "amount") + " per " + entry(block, "per");
    }

    private static String entry(Block block, String key) {
        return block.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .flatMap(Optional::stream)
                .map(Answers::text)
                .findFirst()
                .orElse("");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String weekday(String day) {
        return " (" + LocalDate.parse(day).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + ")";
    }
}
