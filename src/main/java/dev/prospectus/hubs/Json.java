package dev.prospectus.hubs;

import dev.prospectus.source.Signs;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** An object of somebody else's JSON. What is asked for and not there, or of another kind, is a fault that names its place. */
final class Json {

    private static final int DEEPEST = 40;
    private static final int MOST_TOKENS = 2_000_000;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_READ = 200_000;

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_TOKENS)
                    .maxStringLength(LONGEST_READ)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String place;
    private final Map<?, ?> keys;

    private Json(String place, Map<?, ?> keys) {
        this.place = place;
        this.keys = keys;
    }

    /** A file, which is one object. */
    static Json read(String file, byte[] bytes) throws FeedFault {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            Object whole = value(parser, parser.nextToken());
            if (parser.nextToken() == null && whole instanceof Map<?, ?> keys) {
                return new Json(file, keys);
            }
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new FeedFault(file + " is no JSON that can be read", broken);
        }
        throw new FeedFault(file + " is no JSON object");
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> keys = new HashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                keys.put(key, value(parser, parser.nextToken()));
            }
            return keys;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                if (next == null) {
                    throw new IllegalArgumentException("a list without an end");
                }
                items.add(value(parser, next));
            }
            return items;
        }
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        // No number of these files is read.
        return token == JsonToken.VALUE_TRUE ? Boolean.TRUE : null;
    }

    /** Whether it says anything under a key, be it an empty list. */
    boolean has(String key) {
        return keys.get(key) != null;
    }

    /** A truth that is left out where it does not hold. */
    boolean holds(String key) {
        return keys.get(key) == Boolean.TRUE;
    }

    /** A text, without signs that nobody sees. */
    String text(String key) throws FeedFault {
        return maybeText(key).orElseThrow(() -> missing(key, "text"));
    }

    Optional<String> maybeText(String key) throws FeedFault {
        Object value = keys.get(key);
        return value == null ? Optional.empty() : Optional.of(text(key, value));
    }

    List<String> texts(String key) throws FeedFault {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key, FeedLimits.WORDS)) {
            texts.add(text(key, item));
        }
        return texts;
    }

    private String text(String key, @Nullable Object value) throws FeedFault {
        if (!(value instanceof String words)) {
            throw missing(key, "text");
        }
        String seen = Signs.withoutUnseen(words.replaceAll("\\p{Cc}+", " "));
        if (seen.isEmpty() || seen.length() > LONGEST_TEXT) {
            throw missing(key, "text");
        }
        return seen;
    }

    Json object(String key) throws FeedFault {
        if (keys.get(key) instanceof Map<?, ?> inside) {
            return new Json(place + ", '" + key + "'", inside);
        }
        throw missing(key, "object");
    }

    /** The objects of a list; none where it is left out. */
    List<Json> items(String key, int most) throws FeedFault {
        List<Json> items = new ArrayList<>();
        for (Object item : list(key, most)) {
            if (!(item instanceof Map<?, ?> inside)) {
                throw missing(key, "list of objects");
            }
            items.add(new Json(place + ", '" + key + "' " + (items.size() + 1), inside));
        }
        return items;
    }

    private List<?> list(String key, int most) throws FeedFault {
        Object value = keys.getOrDefault(key, null);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> items && items.size() <= most) {
            return items;
        }
        throw missing(key, "list of at most " + most);
    }

    Instant instant(String key) throws FeedFault {
        return maybeInstant(key).orElseThrow(() -> missing(key, "instant"));
    }

    Optional<Instant> maybeInstant(String key) throws FeedFault {
        Optional<Instant> instant = parsed(key, "instant", Instant::parse);
        if (instant.isPresent()
                && (instant.get().isBefore(FIRST) || instant.get().isAfter(LAST))) {
            throw missing(key, "instant");
        }
        return instant;
    }

    /** A day within the years that are read. */
    Optional<LocalDate> day(String key) throws FeedFault {
        Optional<LocalDate> day = parsed(key, "day", LocalDate::parse);
        if (day.isPresent()
                && (day.get().isBefore(LocalDate.ofInstant(FIRST, ZoneOffset.UTC))
                        || day.get().isAfter(LocalDate.ofInstant(LAST, ZoneOffset.UTC)))) {
            throw missing(key, "day");
        }
        return day;
    }

    Optional<LocalTime> time(String key) throws FeedFault {
        return parsed(key, "time", LocalTime::parse);
    }

    private <T> Optional<T> parsed(String key, String kind, Function<String, T> parse) throws FeedFault {
        try {
            return maybeText(key).map(parse);
        } catch (DateTimeException notOne) {
            throw missing(key, kind);
        }
    }

    /** A full address of the web. */
    URI address(String key) throws FeedFault {
        try {
            URI address = new URI(text(key));
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getRawUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException notOne) {
            // Told below.
        }
        throw missing(key, "address");
    }

    FeedFault fault(String words) {
        return new FeedFault(place + ": " + words);
    }

    private FeedFault missing(String key, String kind) {
        return fault("'" + key + "' is no " + kind + " that can be read");
    }
}
