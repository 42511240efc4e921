package dev.prospectus.load.shape;

import dev.prospectus.load.shape.FormatChanges.RenamedKey;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.Signs;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlEntry;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A block of keys that becomes a record. A subclass declares each key as a field, in the order of the documentation,
 * and says in {@link #create} how the values become the record.
 */
public abstract class ObjectShape<T> implements Shape<T> {

    private final String name;
    private final Map<String, Key<?>> keys = new LinkedHashMap<>();

    /** @param name with its article, as in "a meeting" */
    protected ObjectShape(String name) {
        this.name = name;
    }

    /** The record of a block without errors. All required values are there. */
    protected abstract T create(Values values);

    /** Reports values that contradict each other. A required value may be missing here. */
    protected void check(Values values, Problems problems) {}

    /**
     * Reports a day that is earlier than the day it must follow.
     *
     * @param message the beginning of a sentence that ends with the day to follow
     */
    protected static void reportBackwards(
            Values values, Key<LocalDate> earlier, Key<LocalDate> later, String message, Problems problems) {
        if (values.has(earlier) && values.has(later) && values.get(later).isBefore(values.get(earlier))) {
            problems.report(
                    values.at(later),
                    ShapeCode.CONTRADICTION,
                    message + " " + values.get(earlier),
                    "check both dates, also their years");
        }
    }

    /** What to write in place of a key that people expect here although it has another name or place. */
    protected Optional<String> hintInstead(String key, YamlNode value) {
        return Optional.empty();
    }

    /** The block, written out with what stands in its place. */
    private String hintForBlock(YamlNode node) {
        List<Key<?>> required = keys.values().stream().filter(Key::isRequired).toList();
        Key<?> only = keys.size() == 1 ? keys.values().iterator().next() : null;
        if (only != null && node instanceof YamlSequence && only.shape() instanceof ListShape) {
            return "write '" + only.name() + ":' on a line of its own above it";
        }
        Optional<String> written =
                node instanceof YamlScalar text ? blockFor(text.text().strip()) : Optional.empty();
        if (written.isPresent()) {
            return "write '" + written.get() + "'";
        }
        if (!(node instanceof YamlScalar scalar) || required.size() != 1 || !stands(required.get(0), scalar)) {
            return "the keys are " + String.join(", ", keys.keySet());
        }
        only = required.get(0);
        boolean isTruth = scalar.isNull()
                || Words.TRUTH.bind(scalar, new Problems()).isPresent()
                || scalar.text().matches("(?i)yes|no|x");
        return isTruth
                ? "write '{" + only.name() + ": ...}', with " + only.description()
                : "write '{" + only.name() + ": " + inBraces(scalar.text().strip()) + "}'";
    }

    /** The block that says the same as a text in its place, if that can be told. */
    protected Optional<String> blockFor(String text) {
        return Optional.empty();
    }

    /** Whether a value alone may stand for the block, under its only required key. */
    private static boolean stands(Key<?> key, YamlScalar scalar) {
        return key.shape().equals(Words.TEXT)
                || key.shape().bind(scalar, new Problems()).isPresent();
    }

    private static String inBraces(String text) {
        return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} .-]*") ? text : '"' + text.replace("\"", "") + '"';
    }

    /** Whether it is known by an id among others of its kind. */
    final boolean hasId() {
        return keys.containsKey("id");
    }

    /** Whether {@link #create} is called although the block has errors. All required values must still be there. */
    protected boolean handsOutWhatIsSound() {
        return false;
    }

    protected final <V> Key<V> required(String key, Shape<V> shape, String description) {
        return add(new Key<>(key, keys.size(), shape, true, description, null, false));
    }

    protected final <V> Key<Optional<V>> optional(String key, Shape<V> shape, String description) {
        return add(new Key<>(key, keys.size(), shape, false, description, null, true));
    }

    protected final <V> Key<V> optional(String key, Shape<V> shape, V whenLeftOut, String description) {
        return add(new Key<>(key, keys.size(), shape, false, description, whenLeftOut, false));
    }

    private <V> Key<V> add(Key<V> key) {
        keys.put(key.name(), key);
        return key;
    }

    @Override
    public final Optional<T> bind(YamlNode node, Problems problems) {
        if (!(node instanceof YamlMapping block)) {
            problems.report(
                    node.location(),
                    ShapeCode.WRONG_KIND,
                    "expected " + name + " as a block of keys, found " + node.kind(),
                    hintForBlock(node));
            return Optional.empty();
        }
        int before = problems.count();
        Values values = new Values(block, keys.size());
        Set<String> meant = new HashSet<>();
        for (YamlEntry entry : block.entries()) {
            String written = entry.key().text();
            Optional<RenamedKey> change = FormatChanges.of(name, written);
            Key<?> key = keys.get(change.map(RenamedKey::now).orElse(written));
            if (key == null) {
                reportUnknown(entry, block, problems).ifPresent(meant::add);
            } else if (change.isEmpty() || OldKeys.isClear(change.get(), entry.key(), block, problems)) {
                bindEntry(key, entry, values, problems);
            }
        }
        reportMissing(block, values, meant, problems);
        if (meant.isEmpty()) {
            check(values, problems);
        }
        boolean usable = problems.count() == before || (handsOutWhatIsSound() && hasEverythingRequired(values));
        return usable ? Optional.of(create(values)) : Optional.empty();
    }

    private static void bindEntry(Key<?> key, YamlEntry entry, Values values, Problems problems) {
        values.found(key, entry.value());
        if (entry.value() instanceof YamlScalar scalar && scalar.isNull()) {
            problems.report(
                    entry.key().location(),
                    ShapeCode.NO_VALUE,
                    "the key '" + entry.key().text() + "' has no value",
                    key.isRequired()
                            ? "write " + key.description()
                            : key.shape().hintWhenEmpty());
        } else {
            values.bound(key, key.shape().bind(entry.value(), problems));
        }
    }

    /** The known key with the most similar spelling. */
    private Optional<String> reportUnknown(YamlEntry entry, YamlMapping block, Problems problems) {
        YamlScalar typed = entry.key();
        Optional<String> instead = hintInstead(typed.text(), entry.value())
                .or(() -> below(typed.text(), block))
                .or(() -> rest(entry));
        Optional<String> meant =
                instead.isPresent() ? Optional.empty() : DidYouMean.among(keys.keySet(), Signs.plain(typed.text()));
        problems.report(
                typed.location(),
                ShapeCode.UNKNOWN_KEY,
                "unknown key '" + Shapes.quotable(typed.text()) + "' in " + name,
                instead.or(() -> meant.map(key -> "did you mean '" + key + "'?"))
                        .orElse("the keys here are " + String.join(", ", keys.keySet())),
                meant.filter(key -> block.entry(key).isEmpty())
                        .flatMap(key -> DidYouMean.single(keys.keySet(), Signs.plain(typed.text())))
                        .flatMap(key -> SafeFixes.replace(typed, key)));
        return meant;
    }

    /** A key that stands one level too far left. */
    private Optional<String> below(String typed, YamlMapping around) {
        return keys.values().stream()
                .filter(key -> key.shape() instanceof ObjectShape<?> block && block.keys.containsKey(typed))
                .map(key -> around.entries().stream()
                                .anyMatch(entry -> entry.key().text().equals(key.name()))
                        ? "it belongs below '" + key.name() + ":', two columns further right"
                        : "write '" + key.name() + ":' on a line above it, and move it two columns to the right")
                .findFirst();
    }

    /** Words behind a comma between braces, which YAML takes for a key without a value. */
    private static Optional<String> rest(YamlEntry entry) {
        return entry.value() instanceof YamlScalar value
                        && value.isNull()
                        && entry.key().text().strip().contains(" ")
                ? Optional.of("if the comma in front of it belongs to the text, put quotes around the whole text")
                : Optional.empty();
    }

    private void reportMissing(YamlMapping block, Values values, Set<String> meant, Problems problems) {
        for (Key<?> key : keys.values()) {
            if (key.isRequired() && !values.isWritten(key) && !meant.contains(key.name())) {
                problems.report(
                        block.location(),
                        ShapeCode.MISSING_KEY,
                        "the key '" + key.name() + "' is missing in " + name,
                        "add '" + key.name() + ": " + key.shape().example() + "' (" + key.description() + ")");
            }
        }
    }

    private boolean hasEverythingRequired(Values values) {
        for (Key<?> key : keys.values()) {
            if (key.isRequired() && !values.has(key)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final String expected() {
        return name + " as a block of keys";
    }

    @Override
    public final String example() {
        List<String> parts = new ArrayList<>();
        for (Key<?> key : keys.values()) {
            if (key.isRequired()) {
                parts.add(key.name() + ": " + key.shape().example());
            }
        }
        return "{" + String.join(", ", parts) + "}";
    }

    @Override
    public final Json schema(Definitions definitions) {
        String defined = name.substring(name.indexOf(' ') + 1).replace(' ', '-');
        Json whole = definitions.whole().refer(defined, () -> block(definitions.whole()));
        return definitions.areOfChanges()
                ? definitions.refer(
                        defined,
                        () -> ChangesSchema.of(name, List.copyOf(keys.values()), (Json.Members) whole, definitions))
                : whole;
    }

    private Json block(Definitions definitions) {
        Json.Members properties = Json.object();
        List<String> required = new ArrayList<>();
        List<Json> underEitherName = new ArrayList<>();
        for (Key<?> key : keys.values()) {
            Json.Members value = (Json.Members) key.shape().schema(definitions);
            properties = properties.with(
                    key.name(),
                    Json.object()
                            .with("description", key.description())
                            .with("title", Definitions.inWords(key.name()))
                            .withAll(value));
            Optional<RenamedKey> change = FormatChanges.of(name).stream()
                    .filter(renamed -> renamed.now().equals(key.name()))
                    .findFirst();
            if (change.isPresent()) {
                properties = properties.with(change.get().old(), OldKeys.schema(change.get(), value));
            }
            if (key.isRequired() && change.isPresent()) {
                underEitherName.add(Json.object().with("required", Json.texts(List.of(key.name()))));
                underEitherName.add(Json.object()
                        .with("required", Json.texts(List.of(change.get().old()))));
            } else if (key.isRequired()) {
                required.add(key.name());
            }
        }
        Json.Members block = Json.object()
                .with("title", Definitions.inWords(name))
                .with("type", "object")
                .with("properties", properties);
        if (!required.isEmpty()) {
            block = block.with("required", Json.texts(required));
        }
        if (!underEitherName.isEmpty()) {
            block = block.with("oneOf", Json.array(underEitherName));
        }
        return block.with("additionalProperties", Json.bare(false));
    }
}
