package dev.prospectus.edit;

import dev.prospectus.yaml.Written;
import dev.prospectus.yaml.Written.Collection;
import dev.prospectus.yaml.Written.Comment;
import dev.prospectus.yaml.Written.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A data file as entries, each with its comments: those in the lines above it, which go where it goes, and the one behind it on its
 * line. A comment that stands deeper than what follows it belongs to the end of the block before.
 */
final class Outline {

    /**
     * A list or block of keys whose entries have lines of their own.
     *
     * @param tail comments behind the last entry
     */
    record Block(Collection collection, List<Entry> entries, List<String> tail) {}

    /**
     * An entry.
     *
     * @param above comments and empty lines before it
     * @param behind comments on its line
     * @param block what stands below it, if that has lines of its own
     */
    record Entry(Written.Entry written, List<String> above, List<Comment> behind, Optional<Block> block) {}

    /** An entry with the blocks that it is in, the innermost last. */
    private record Place(Entry entry, List<Block> around) {
        int start() {
            return entry.written().start();
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final List<String> top = new ArrayList<>();
    private final Block root;

    private Outline(Document document, String text) {
        this.root = block(document.root(), List.of());
        places.sort(Comparator.comparing(Place::start));
        int begin = root.entries().isEmpty() ? 0 : places.get(0).start();
        List<Comment> head = new ArrayList<>();
        List<Comment> rest = new ArrayList<>();
        document.comments().forEach(comment -> (comment.start() < begin ? head : rest).add(comment));
        List<String> lines = new ArrayList<>(head.stream().map(Comment::text).toList());
        int stays = lines.lastIndexOf("") + 1;
        while (stays < lines.size() && SchemaLine.is(lines.get(stays))) {
            stays++;
        }
        top.addAll(lines.subList(0, stays));
        if (text.startsWith("---")) {
            top.add(0, "---");
        }
        if (!places.isEmpty()) {
            places.get(0).entry().above().addAll(lines.subList(stays, lines.size()));
        }
        attach(rest);
    }

    static Outline of(Document document, String text) {
        return new Outline(document, text);
    }

    Block root() {
        return root;
    }

    /** The lines that stay at the top of the file whatever key comes first. */
    List<String> top() {
        return List.copyOf(top);
    }

    private Block block(Collection collection, List<Block> around) {
        Block block = new Block(collection, new ArrayList<>(), new ArrayList<>());
        List<Block> within = new ArrayList<>(around);
        within.add(block);
        for (Written.Entry written : collection.entries()) {
            Optional<Block> below = written.value() instanceof Collection inner && !inner.flow()
                    ? Optional.of(block(inner, within))
                    : Optional.empty();
            Entry entry = new Entry(written, new ArrayList<>(), new ArrayList<>(), below);
            places.add(new Place(entry, within));
            block.entries().add(entry);
        }
        return block;
    }

    private void attach(List<Comment> comments) {
        List<Comment> between = new ArrayList<>();
        int next = 0;
        for (Comment comment : comments) {
            int reached = next;
            while (reached < places.size() && places.get(reached).start() < comment.start()) {
                reached++;
            }
            if (reached > next) {
                attach(between, next);
                between.clear();
                next = reached;
            }
            if (comment.alone()) {
                between.add(comment);
            } else {
                places.get(next - 1).entry().behind().add(comment);
            }
        }
        attach(between, next);
    }

    /** Comments between an entry and the next, those of ended blocks first, since a comment never moves over another. */
    private void attach(List<Comment> between, int next) {
        if (between.isEmpty()) {
            return;
        }
        List<Block> open = places.get(next - 1).around();
        int above = next == places.size() ? -1 : places.get(next).around().size() - 1;
        int level = above >= open.size() ? above : open.size() - 1;
        boolean empty = false;
        for (Comment comment : between) {
            if (comment.text().isEmpty()) {
                empty = true;
                continue;
            }
            while (level > above && !holds(open, level, above, comment.column())) {
                level--;
            }
            List<String> lines = level <= above
                    ? places.get(next).entry().above()
                    : open.get(level).tail();
            if (empty) {
                lines.add("");
            }
            empty = false;
            lines.add(comment.text());
        }
        if (empty && above >= 0) {
            places.get(next).entry().above().add("");
        }
    }

    /** Whether a comment in a column belongs to the end of an open block, and not to one around it. */
    private static boolean holds(List<Block> open, int level, int above, int column) {
        int own = open.get(level).collection().column();
        if (own > column) {
            boolean outermost = level == above + 1;
            return outermost && (above < 0 || open.get(above).collection().column() < column);
        }
        return level == above + 1 || open.get(level - 1).collection().column() < own;
    }
}
