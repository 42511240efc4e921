package dev.prospectus.diff;

import dev.prospectus.words.Capitals;
import java.io.PrintWriter;
import java.util.List;

/** A report for people at a terminal. */
public final class TextWriter {

    private final PrintWriter out;

    private TextWriter(PrintWriter out) {
        this.out = out;
    }

    /** Writes a changes. */
    public static void write(SiteChanges changes, PrintWriter out) {
        new TextWriter(out).write(changes);
    }

    private void write(SiteChanges changes) {
        out.println(changes.compared());
        changes.notes().forEach(note -> out.println("note: " + note));
        out.println();
        changes.summary().forEach(out::println);
        for (LostAddress address : changes.lost()) {
            out.println();
            out.println("error: " + address.address() + " disappears without a redirect (" + address.title() + ")");
            out.println("  hint: " + address.hint());
        }
        touched(changes.touched());
        for (Section section : changes.sections()) {
            out.println();
            out.println(Capitals.first(section.several()));
            section.entries().forEach(this::entry);
        }
    }

    private void touched(Touched touched) {
        if (touched.isNobody()) {
            return;
        }
        out.println();
        out.println("Whom it touches");
        touched.people().forEach(sentence -> out.println("  " + sentence));
        for (WayGroup group : touched.groups()) {
            out.println("  " + Turns.words(group));
            Turns.ways(group).forEach(way -> out.println("    " + way));
        }
    }

    private void entry(Entry entry) {
        String about = entry.about().isEmpty()
                ? ""
                : entry.fate() == Entry.Fate.RENAMED ? ", was " + entry.about() : ": " + indented(entry.about());
        String id = entry.id().equals(entry.title()) ? "" : " [" + entry.id() + "]";
        out.println("  " + sign(entry.fate()) + " " + entry.title() + id + about);
        for (Change change : entry.changes()) {
            change(change);
        }
    }

    private static String sign(Entry.Fate fate) {
        return switch (fate) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case RENAMED -> ">";
            case CHANGED -> "*";
        };
    }

    private void change(Change change) {
        List<Edit> edits = change.edits();
        for (Edit edit : edits) {
            out.println("      " + change.label() + ": " + words(edit));
        }
    }

    private static String words(Edit edit) {
        if (edit.isAddition()) {
            return "+ " + indented(edit.after());
        }
        if (edit.isRemoval()) {
            return "- " + indented(edit.before());
        }
        if (!WordChanges.suit(edit)) {
            String beginning = edit.beginning();
            return OneLine.of(edit.before()) + " -> " + OneLine.of(edit.after().substring(beginning.length()));
        }
        StringBuilder words = new StringBuilder();
        for (WordChanges.Piece piece : WordChanges.of(edit)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(
                            switch (piece.kind()) {
                                case GONE -> "[-" + piece.words() + "-]";
                                case NEW -> "{+" + piece.words() + "+}";
                                case SAME, LEFT_OUT -> piece.words();
                            });
        }
        return words.toString();
    }

    private static String indented(String text) {
        return text.replace("\n", System.lineSeparator() + "        ");
    }
}
