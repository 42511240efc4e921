package dev.prospectus.edit;

import dev.prospectus.edit.Outline.Block;
import dev.prospectus.edit.Outline.Entry;
import dev.prospectus.load.shape.KeyOrder;
import dev.prospectus.yaml.Written;
import dev.prospectus.yaml.Written.Collection;
import dev.prospectus.yaml.Written.Comment;
import dev.prospectus.yaml.Written.Document;
import dev.prospectus.yaml.Written.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A data file in the house style: the sample hub's. Keys stand in the order of their shape, each level two spaces deeper, lists as
 * well; a list or block that stands between brackets stays there while it fits on a line. What says nothing (spaces, empty lines
 * but one) goes.
 */
final class HouseStyle {

    private static final String STEP = "  ";

    private final String text;
    private final ScalarStyle scalars;
    private final boolean sorted;

    private HouseStyle(String text, boolean sorted, boolean quotes) {
        this.text = text;
        this.scalars = new ScalarStyle(text, quotes);
        this.sorted = sorted;
    }

    /**
     * The text in the house style.
     *
     * @param sorted whether keys move
     * @param quotes whether quotes that nothing asks for are left out
     */
    static String of(String text, Document document, KeyOrder order, boolean sorted, boolean quotes) {
        HouseStyle style = new HouseStyle(text, sorted, quotes);
        Outline outline = Outline.of(document, text);
        List<String> lines = new ArrayList<>();
        add(List.of(new Lines(outline.top(), List.of())), "", lines);
        add(style.block(outline.root(), 0, order), "", lines);
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * The lines of an entry, relative to it.
     *
     * @param above comments and empty lines before it
     */
    private record Lines(List<String> above, List<String> own) {}

    /** The lines of all entries; those of a last one without lines of its own are comments behind all of them. */
    private List<Lines> block(Block block, int indent, KeyOrder order) {
        List<String> keys = keys(block.collection());
        List<Lines> all = new ArrayList<>();
        for (Entry entry : inOrder(block.entries(), Entry::written, keys, order)) {
            all.add(block.collection().list() ? item(entry, indent, order.items()) : pair(entry, indent, keys, order));
        }
        if (!block.tail().isEmpty()) {
            all.add(new Lines(block.tail(), List.of()));
        }
        return all;
    }

    private Lines pair(Entry entry, int indent, List<String> keys, KeyOrder order) {
        Scalar key = (Scalar) entry.written().key();
        String head = scalars.inLine(key, true) + ":";
        KeyOrder below = order.below(keys, key.text());
        List<String> above = new ArrayList<>(entry.above());
        List<String> own = new ArrayList<>();
        if (entry.block().isPresent()) {
            Block block = entry.block().get();
            own.add(behind(head + named(block.collection()), entry, above));
            add(block(block, indent + STEP.length(), below), STEP, own);
        } else {
            List<String> value = value(entry.written().value(), indent, head.length() + 1, below, true);
            put(value.get(0).isEmpty() ? head : head + " " + value.get(0), value, entry, above, own);
        }
        return new Lines(above, own);
    }

    private Lines item(Entry entry, int indent, KeyOrder order) {
        List<String> above = new ArrayList<>(entry.above());
        List<String> own = new ArrayList<>();
        if (entry.block().isPresent()) {
            Block block = entry.block().get();
            List<Lines> inner = block(block, indent + STEP.length(), order);
            String name = named(block.collection());
            if (name.isEmpty()) {
                entry.behind().forEach(comment -> above.add(comment.text()));
                inner.get(0).above().stream().dropWhile(String::isEmpty).forEach(above::add);
                own.add("- " + inner.get(0).own().get(0));
                indented(inner.get(0).own().subList(1, inner.get(0).own().size()), STEP, own);
                add(inner.subList(1, inner.size()), STEP, own);
            } else {
                own.add(behind("-" + name, entry, above));
                add(inner, STEP, own);
            }
        } else {
            List<String> value = value(entry.written().value(), indent, STEP.length(), order, false);
            put(value.get(0).isEmpty() ? "-" : "- " + value.get(0), value, entry, above, own);
        }
        return new Lines(above, own);
    }

    /** The lines of a value with the comment behind it: on the first line of a text below a bar, else on the last. */
    private static void put(String first, List<String> value, Entry entry, List<String> above, List<String> own) {
        own.add(first);
        own.addAll(value.subList(1, value.size()));
        boolean below = value.size() > 1
                && (value.get(0).isEmpty() || "|>".indexOf(value.get(0).charAt(0)) >= 0);
        int place = below ? 0 : own.size() - 1;
        own.set(place, behind(own.get(place), entry, above));
    }

    /** A line with the last comment of its entry behind it. One that stood before that goes above. */
    private static String behind(String line, Entry entry, List<String> above) {
        List<Comment> comments = entry.behind();
        for (int i = 0; i < comments.size() - 1; i++) {
            above.add(comments.get(i).text());
        }
        return comments.isEmpty()
                ? line
                : line + " " + comments.get(comments.size() - 1).text();
    }

    private static String named(Collection collection) {
        return collection.name().isEmpty() ? "" : " " + collection.name();
    }

    /** @param pair whether the value stands behind a key, so that a block begins on the next line */
    private List<String> value(Written value, int indent, int column, KeyOrder order, boolean pair) {
        if (value instanceof Scalar scalar) {
            return scalars.lines(scalar, indent, indent + column);
        }
        Collection collection = (Collection) value;
        String slice = text.substring(collection.start(), collection.end());
        boolean commented = slice.indexOf('\n') >= 0 && slice.lines().anyMatch(line -> line.matches("(.*\\s)?#.*"));
        Optional<String> line = commented ? Optional.empty() : inLine(collection, order);
        if (line.isEmpty()) {
            return ScalarStyle.asTheyAre(slice);
        }
        if (indent + column + line.get().length() <= ScalarStyle.WIDTH
                || collection.entries().isEmpty()
                || !collection.name().isEmpty()) {
            return List.of(line.get());
        }
        List<String> own = new ArrayList<>();
        if (pair) {
            own.add("");
            indented(opened(collection, indent + STEP.length(), order), STEP, own);
        } else {
            List<String> lines = opened(collection, indent + STEP.length(), order);
            own.add(lines.get(0));
            indented(lines.subList(1, lines.size()), STEP, own);
        }
        return own;
    }

    /** A list or block that does not fit between brackets on one line. */
    private List<String> opened(Collection collection, int indent, KeyOrder order) {
        List<String> keys = keys(collection);
        List<String> lines = new ArrayList<>();
        for (Written.Entry entry : inOrder(collection.entries(), written -> written, keys, order)) {
            Entry plain = new Entry(entry, List.of(), List.of(), Optional.empty());
            lines.addAll(
                    (collection.list() ? item(plain, indent, order.items()) : pair(plain, indent, keys, order)).own());
        }
        return lines;
    }

    /** A value between brackets on one line, if it can stand there. */
    private Optional<String> inLine(Written value, KeyOrder order) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalars.inLine(scalar, true)).filter(line -> line.indexOf('\n') < 0);
        }
        Collection collection = (Collection) value;
        List<String> keys = keys(collection);
        List<String> parts = new ArrayList<>();
        for (Written.Entry entry : inOrder(collection.entries(), written -> written, keys, order)) {
            KeyOrder below = collection.list() ? order.items() : order.below(keys, ((Scalar) entry.key()).text());
            Optional<String> part = inLine(entry.value(), below);
            if (part.isEmpty() || part.get().isEmpty()) {
                return Optional.empty();
            }
            parts.add(collection.list() ? part.get() : scalars.inLine((Scalar) entry.key(), true) + ": " + part.get());
        }
        String name = collection.name().isEmpty() ? "" : collection.name() + " ";
        String inside = String.join(", ", parts);
        return Optional.of(name + (collection.list() ? "[" + inside + "]" : "{" + inside + "}"))
                .filter(line -> line.indexOf('\n') < 0);
    }

    private static List<String> keys(Collection collection) {
        return collection.list()
                ? List.of()
                : collection.entries().stream()
                        .map(entry -> ((Scalar) entry.key()).text())
                        .toList();
    }

    /** Entries in the order of their shape, if it has one that knows all of them. */
    private <T> List<T> inOrder(
            List<T> entries, Function<T, Written.Entry> written, List<String> keys, KeyOrder order) {
        Map<String, Integer> places = sorted ? order.of(keys).orElse(Map.of()) : Map.of();
        if (keys.isEmpty() || !places.keySet().containsAll(keys)) {
            return entries;
        }
        List<T> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparing(
                entry -> places.getOrDefault(((Scalar) written.apply(entry).key()).text(), 0)));
        return inOrder;
    }

    /** The lines of the entries of a block. No empty line stands above its first, and never two in a row. */
    private static void add(List<Lines> entries, String indent, List<String> lines) {
        boolean begun = indent.isEmpty() && !lines.isEmpty();
        for (Lines entry : entries) {
            for (String line : entry.above()) {
                if (!line.isEmpty()) {
                    lines.add(indent + line);
                    begun = true;
                } else if (begun && !lines.get(lines.size() - 1).isEmpty()) {
                    lines.add("");
                }
            }
            indented(entry.own(), indent, lines);
            begun = begun || !entry.own().isEmpty();
        }
    }

    private static void indented(List<String> own, String indent, List<String> lines) {
        own.forEach(line -> lines.add(line.isEmpty() ? line : indent + line));
    }
}
