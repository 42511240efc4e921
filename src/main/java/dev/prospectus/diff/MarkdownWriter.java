package dev.prospectus.diff;

import dev.prospectus.words.Capitals;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes as one comment on a pull request: what matters first, the rest folded. The first line is a mark by which a workflow finds
 * the comment again. No host takes more than 65,536 characters, so the rest is counted.
 */
public final class MarkdownWriter {

    /** By which the comment is found and renewed. */
    public static final String MARKER = "<!-- prospectus-diff -->";

    /** Bytes, of which there are never less than characters, with some left for what is said at the end. */
    private static final int MOST = 64_000;

    /** One text of an author is not to take the place of all other changes. */
    private static final int LONGEST = 2_000;

    private static final int MOST_LOST = 30;

    private static final int MOST_PEOPLE = 20;

    private final StringBuilder text = new StringBuilder();
    private int size;
    private int left;

    private MarkdownWriter() {}

    /** Writes the comment, with line feeds alone on every system. */
    public static void write(SiteChanges changes, PrintWriter out) {
        MarkdownWriter writer = new MarkdownWriter();
        writer.write(changes);
        out.print(writer.text);
    }

    private void write(SiteChanges changes) {
        add(MARKER + "\n## " + (changes.isNothing() ? "No change for readers" : "What changes for readers") + "\n\n");
        if (!changes.isNothing()) {
            changes.summary().forEach(sentence -> add("- " + words(sentence) + "\n"));
            add("\n");
        }
        List<String> people = changes.touched().people();
        people.stream().limit(MOST_PEOPLE).forEach(sentence -> add("- **" + words(sentence) + "**\n"));
        add(people.size() > MOST_PEOPLE ? "- and " + (people.size() - MOST_PEOPLE) + " more\n" : "");
        add(people.isEmpty() ? "" : "\n");
        lost(changes.lost());
        changes.notes().forEach(note -> add("> " + words(note) + "\n\n"));
        groups(changes.touched().groups());
        changes.sections().forEach(this::section);
        if (left > 0) {
            text.append("\nand ").append(left).append(" more: `prospectus diff` tells them all.\n");
        }
        text.append("\n<sub>").append(words(changes.compared())).append("</sub>\n");
    }

    private void lost(List<LostAddress> lost) {
        if (lost.isEmpty()) {
            return;
        }
        List<LostAddress> shown = lost.subList(0, Math.min(MOST_LOST, lost.size()));
        for (LostAddress address : shown) {
            add("- :x: " + MarkdownText.code(address.address()) + " disappears without a redirect ("
                    + words(address.title()) + ")\n");
        }
        add(lost.size() > MOST_LOST ? "- and " + (lost.size() - MOST_LOST) + " more\n" : "");
        add("\nAdd to `data/redirects.yml`"
                + (shown.stream().allMatch(LostAddress::known) ? "" : ", with the pages that readers should come to")
                + ":\n\n```yaml\n");
        // Where nobody knows the page, nothing is there to be copied unread.
        shown.forEach(address ->
                add((address.known() ? address.redirect() : address.address() + ": # such as " + address.target())
                                .replaceAll("[`\\s]+", " ")
                        + "\n"));
        add("```\n\n");
    }

    private void groups(List<WayGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        List<String> items = new ArrayList<>();
        for (WayGroup group : groups) {
            StringBuilder item = new StringBuilder("- " + words(Turns.words(group)) + "\n");
            Turns.ways(group)
                    .forEach(way -> item.append("  - ")
                            .append(words(way.startsWith("- ") ? way.substring(2) : way))
                            .append("\n"));
            items.add(item.toString());
        }
        folded("Ways through the finder", items);
    }

    private void section(Section section) {
        folded(
                Capitals.first(section.summary()),
                section.entries().stream().map(MarkdownWriter::entry).toList());
    }

    /** As many items as there is room for. */
    private void folded(String title, List<String> items) {
        int room = MOST - size - title.length() - 80;
        List<String> shown = new ArrayList<>();
        for (String item : items) {
            int bytes = bytes(item);
            if (bytes > room) {
                break;
            }
            room -= bytes;
            shown.add(item);
        }
        left += items.size() - shown.size();
        if (!shown.isEmpty()) {
            add("<details><summary>" + html(title) + "</summary>\n\n" + String.join("", shown));
            int rest = items.size() - shown.size();
            add((rest == 0 ? "" : "- and " + rest + " more\n") + "\n</details>\n");
        }
    }

    private static String entry(Entry entry) {
        String about = entry.about().isEmpty()
                ? ""
                : entry.fate() == Entry.Fate.RENAMED
                        ? ", was " + MarkdownText.code(entry.about())
                        : ": " + words(entry.about());
        StringBuilder item = new StringBuilder("- **" + words(entry.title()) + "** "
                + entry.fate().word()
                + (entry.id().equals(entry.title()) ? "" : " (" + MarkdownText.code(entry.id()) + ")") + about + "\n");
        for (Change change : entry.changes()) {
            for (Edit edit : change.edits()) {
                item.append("  - ")
                        .append(words(change.label()))
                        .append(": ")
                        .append(edit(edit))
                        .append("\n");
            }
        }
        return item.toString();
    }

    private static String edit(Edit edit) {
        if (edit.isAddition()) {
            return "<ins>" + words(edit.after()) + "</ins>";
        }
        if (edit.isRemoval()) {
            return "<del>" + words(edit.before()) + "</del>";
        }
        if (!WordChanges.suit(edit)) {
            String beginning = edit.beginning();
            return words(beginning) + (beginning.isEmpty() ? "" : " ") + "<del>"
                    + words(edit.before().substring(beginning.length())) + "</del> → <ins>"
                    + words(edit.after().substring(beginning.length())) + "</ins>";
        }
        StringBuilder pieces = new StringBuilder();
        for (WordChanges.Piece piece : WordChanges.of(edit)) {
            String words = words(piece.words());
            pieces.append(pieces.isEmpty() ? "" : " ")
                    .append(
                            switch (piece.kind()) {
                                case GONE -> "<del>" + words + "</del>";
                                case NEW -> "<ins>" + words + "</ins>";
                                case SAME, LEFT_OUT -> words;
                            });
        }
        return pieces.toString();
    }

    private static String words(String words) {
        int most = Math.min(LONGEST, words.length());
        int whole = most < words.length() && Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
        return MarkdownText.of(words.substring(0, whole).strip()) + (whole < words.length() ? " …" : "");
    }

    /** In a title of what is folded, which hosts read as HTML and not as Markdown. */
    private static String html(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "@&#8203;");
    }

    private void add(String more) {
        text.append(more);
        size += bytes(more);
    }

    private static int bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length;
    }
}
