package dev.prospectus.words;

import dev.prospectus.model.Labelled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The JSON that tells scripts what rolls over; {@code rollover.js} reads it. A rollover is a flat array: the first value, then
 * an instant in seconds since 1970 and the value from then on, as often as it changes. The first value is left out where the
 * page shows it: it is compact, since every page has some.
 */
public final class RolloverJson {

    private RolloverJson() {}

    /**
     * For an attribute in single quotes of what shows the first value. Empty for a value that stays, since no script has to
     * know it.
     */
    public static String attribute(Rollover<?> rollover) {
        if (rollover.changes().isEmpty()) {
            return "";
        }
        List<Object> changes = new ArrayList<>();
        rollover.changes().forEach(change -> changes.addAll(List.of(change.at(), change.value())));
        return attribute(changes);
    }

    /** The same with the first value, where it holds more than the page shows. */
    static String whole(Rollover<?> rollover) {
        return rollover.changes().isEmpty() ? "" : quotable(json(rollover));
    }

    /** For an attribute in single quotes. */
    public static String attribute(Collection<?> values) {
        return quotable(json(values));
    }

    /** Takes what its parts consist of: text, numbers, choices, instants, collections, optional values, rollovers. */
    public static String json(Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    private static String quotable(String json) {
        return json.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }

    private static void write(StringBuilder json, Object value) {
        if (value instanceof Rollover<?> rollover) {
            json.append('[');
            write(json, rollover.now());
            for (Rollover.Change<?> change : rollover.changes()) {
                json.append(',');
                write(json, change.at());
                json.append(',');
                write(json, change.value());
            }
            json.append(']');
        } else if (value instanceof Collection<?> values) {
            json.append('[');
            String comma = "";
            for (Object one : values) {
                json.append(comma);
                write(json, one);
                comma = ",";
            }
            json.append(']');
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(one -> write(json, one), () -> json.append("null"));
        } else if (value instanceof Instant instant) {
            json.append(instant.getEpochSecond());
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            text(json, value instanceof Labelled choice ? choice.id() : value.toString());
        }
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < ' ') {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter);
            }
        }
        json.append('"');
    }
}
