package dev.prospectus.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is to be told about rows of a table. Findings about the author's files show the line that they are about; rows may hold
 * what is of people, so they are told by their numbers.
 *
 * @param error whether something could not be taken over
 * @param rows as a spreadsheet counts; empty for the whole file
 * @param message what is wrong or worth knowing
 * @param hint what to do; may be empty
 */
public record Note(boolean error, List<Integer> rows, String message, String hint) {

    private static final int MOST_ROWS = 12;
    private static final int LONGEST = 80;

    public Note {
        rows = List.copyOf(new TreeSet<>(rows));
    }

    static Note error(List<Integer> rows, String message, String hint) {
        return new Note(true, rows, message, hint);
    }

    static Note warning(List<Integer> rows, String message, String hint) {
        return new Note(false, rows, message, hint);
    }

    /** The beginning of words that may be long. */
    static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** One note for all rows of which the same is to be told. */
    static List<Note> joined(List<Note> notes) {
        Map<Note, List<Integer>> rows = new LinkedHashMap<>();
        for (Note note : notes) {
            rows.computeIfAbsent(new Note(note.error, List.of(), note.message, note.hint), key -> new ArrayList<>())
                    .addAll(note.rows);
        }
        return rows.entrySet().stream()
                .map(entry ->
                        new Note(entry.getKey().error, entry.getValue(), entry.getKey().message, entry.getKey().hint))
                .toList();
    }

    /** The lines for a terminal. */
    public String inLines(String file) {
        return file + (rows.isEmpty() ? "" : ", " + rowsInWords()) + ": " + (error ? "error: " : "warning: ") + message
                + (hint.isEmpty() ? "" : System.lineSeparator() + "  hint: " + hint);
    }

    /** "rows 3, 4 and 9". */
    String rowsInWords() {
        return (rows.size() == 1 ? "row " : "rows ") + listed(rows);
    }

    static String listed(List<Integer> rows) {
        List<String> first = rows.stream().limit(MOST_ROWS).map(String::valueOf).toList();
        int more = rows.size() - first.size();
        if (more > 0) {
            return String.join(", ", first) + " and " + more + " more";
        }
        return first.size() < 2
                ? first.stream().collect(Collectors.joining())
                : String.join(", ", first.subList(0, first.size() - 1)) + " and " + first.get(first.size() - 1);
    }
}
