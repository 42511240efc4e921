package dev.prospectus.diff;

import dev.prospectus.model.Pathway;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that a record says, fact by fact. Every component is walked, so that one that is made tomorrow is compared as well and "no
 * change" can be believed; some types have words of their own ({@link FactWords}).
 */
final class Leaves {

    private static final List<FactWords<?>> TOLD = List.of(
            new ToldEligibility(),
            new ToldFunding(),
            new ToldCost(),
            new ToldFormat(),
            new ToldSession(),
            new ToldApplications(),
            new ToldPlaces(),
            new ToldContacts());

    private final Values keys;
    private final Values words;
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Set<String> items = new LinkedHashSet<>();

    private Leaves(Values keys, Values words) {
        this.keys = keys;
        this.words = words;
    }

    private record Leaf(String label, List<Line> lines) {}

    /**
     * Walks a record.
     *
     * @param keys how values are compared
     * @param words how they are shown
     */
    static Leaves of(Record record, Values keys, Values words) {
        Leaves all = new Leaves(keys, words);
        all.walkComponents("", "", record);
        return all;
    }

    /** What is said otherwise on another side. Of an item that only one side has, no more is told than that. */
    List<Change> changesTo(Leaves other) {
        Set<String> paths = new LinkedHashSet<>(leaves.keySet());
        paths.addAll(other.leaves.keySet());
        Leaf none = new Leaf("", List.of());
        List<Change> changes = new ArrayList<>();
        for (String path : paths) {
            Leaf before = leaves.getOrDefault(path, none);
            Leaf after = other.leaves.getOrDefault(path, none);
            List<Edit> edits = LineChanges.between(before.lines(), after.lines());
            if (!edits.isEmpty() && hasItemsOf(path) && other.hasItemsOf(path)) {
                changes.add(new Change(after.label().isEmpty() ? before.label() : after.label(), edits));
            }
        }
        return changes;
    }

    /** Whether the items that a path leads through are there. */
    private boolean hasItemsOf(String path) {
        for (int end = path.indexOf(']'); end >= 0; end = path.indexOf(']', end + 1)) {
            if (!items.contains(path.substring(0, end + 1))) {
                return false;
            }
        }
        return true;
    }

    private void walk(String path, String within, Object value) {
        if (Labels.isUnseen(path)) {
            return;
        }
        if (value instanceof Optional<?> some) {
            some.ifPresent(content -> walk(path, within, content));
        } else if (value instanceof Collection<?> several) {
            walkAll(path, within, several);
        } else if (value instanceof Map<?, ?> map) {
            List<Line> lines = new ArrayList<>();
            new TreeMap<>(map).forEach((key, content) -> lines.add(line(content, key + ": ")));
            put(path, within, lines);
        } else if (told(value).isPresent() || Values.isText(value)) {
            put(path, within, lines(value));
        } else if (value instanceof Record record) {
            walkComponents(path + ".", within, record);
        }
    }

    private void walkAll(String path, String within, Collection<?> several) {
        List<Line> lines = new ArrayList<>();
        for (Object one : several) {
            Optional<String> id = id(one);
            if (id.isPresent()) {
                String item = path + "[" + id.get() + "]";
                String title = one instanceof Record record ? title(record).orElse(id.get()) : id.get();
                lines.add(new Line(id.get(), title));
                items.add(item);
                walkComponents(item + ".", within + title + ": ", (Record) one);
            } else {
                lines.add(line(one, ""));
            }
        }
        put(path, within, lines);
    }

    private void put(String path, String within, List<Line> lines) {
        if (!lines.isEmpty()) {
            leaves.put(path, new Leaf(within + Labels.of(path), lines));
        }
    }

    private void walkComponents(String before, String within, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals("title") && record instanceof Pathway.Stage stage) {
                String key = words.isOwn(stage) ? stage.title() : "the title of its offer";
                put(before + "title", within, List.of(new Line(key, stage.title())));
            } else if (!component.getName().equals("id")) {
                walk(before + component.getName(), within, value(record, component));
            }
        }
    }

    private List<Line> lines(Object value) {
        List<String> compared = texts(value, keys);
        List<String> shown = texts(value, words);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            lines.add(new Line(compared.get(i), shown.get(i)));
        }
        return lines;
    }

    private Line line(Object value, String before) {
        return new Line(
                before + String.join("; ", texts(value, keys)), before + String.join("; ", texts(value, words)));
    }

    private static List<String> texts(Object value, Values values) {
        Optional<FactWords<?>> told = told(value);
        if (told.isPresent()) {
            return tell(told.get(), value, values);
        }
        if (value instanceof Optional<?> some) {
            return some.map(content -> texts(content, values)).orElse(List.of());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(one -> texts(one, values).stream()).toList();
        }
        if (Values.isText(value)) {
            return List.of(values.words(value));
        }
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object content = value((Record) value, component);
            if (content instanceof Boolean yes) {
                parts.addAll(yes ? List.of(Labels.plain(component.getName())) : List.of());
            } else {
                parts.addAll(texts(content, values));
            }
        }
        return List.of(String.join(", ", parts));
    }

    private static <T> List<String> tell(FactWords<T> told, Object value, Values values) {
        return told.lines(told.type().cast(value), values);
    }

    private static Optional<FactWords<?>> told(Object value) {
        return TOLD.stream().filter(told -> told.type().isInstance(value)).findFirst();
    }

    /** The name that an item has among others, for records that are more than one line. */
    private static Optional<String> id(Object value) {
        if (!(value instanceof Record record) || Values.isText(value)) {
            return Optional.empty();
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals("id") && value(record, component) instanceof String id) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> title(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals("title") && value(record, component) instanceof String title) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("records of the model can be read: " + component, e);
        }
    }
}
