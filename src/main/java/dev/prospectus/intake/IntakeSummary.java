package dev.prospectus.intake;

import dev.prospectus.draft.DataValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was drafted from a form, in Markdown for a pull request. What people typed into the form stands as code, in which no
 * link, mention, picture or HTML means anything.
 */
final class IntakeSummary {

    private static final int LONGEST = 400;

    private IntakeSummary() {}

    static String of(String form, List<Entity> entities, List<Note> notes) {
        if (entities.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("<!-- prospectus intake " + form + " -->\n");
        text.append("## New from the form ").append(code(form)).append("\n");
        for (Entity entity : entities) {
            text.append("\n### ")
                    .append(code(entity.file()))
                    .append(entity.kind() == RowKind.PROGRAMMES ? "" : ", " + code(entity.id()))
                    .append(" (row ")
                    .append(entity.row())
                    .append(")\n\n");
            for (Map.Entry<Field, DataValue> value : entity.values().entrySet()) {
                text.append("- ")
                        .append(value.getKey().heading())
                        .append(": ")
                        .append(code(words(value.getValue())))
                        .append('\n');
            }
            entity.left().forEach(words -> text.append("- ").append(code(words)).append('\n'));
        }
        List<Note> told = notes.stream()
                .filter(note -> entities.stream().anyMatch(entity -> note.rows().contains(entity.row())))
                .toList();
        if (!told.isEmpty()) {
            text.append("\n### To be looked at\n\n");
            told.forEach(note -> text.append("- ")
                    .append(note.rowsInWords())
                    .append(": ")
                    .append(code(note.message()))
                    .append('\n'));
        }
        boolean waits = entities.get(0).kind().field("publish-from").isPresent();
        return text.append(
                        waits
                                ? "\nNothing of this is published before the day of its `publish-from`: change or delete that line when it is ready.\n"
                                : "\nOnce this is merged it is published: look at every value first.\n")
                .toString();
    }

    private static String words(DataValue value) {
        return value instanceof DataValue.Items list
                ? list.items().stream().map(Said::by).collect(Collectors.joining("; "))
                : Said.by(value);
    }

    /** Words between more backticks than they hold. */
    private static String code(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        String shown = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
        int run = 0;
        int longest = 0;
        for (int i = 0; i < shown.length(); i++) {
            run = shown.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        return longest == 0 ? fence + shown + fence : fence + " " + shown + " " + fence;
    }
}
