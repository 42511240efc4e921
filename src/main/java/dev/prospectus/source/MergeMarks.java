package dev.prospectus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The marks that git leaves in a file where two people changed the same lines. */
public final class MergeMarks {

    private static final Pattern BEGIN = Pattern.compile("<{7}(?: .*)?");
    private static final Pattern END = Pattern.compile(">{7}(?: .*)?");
    private static final Pattern OTHER = Pattern.compile("={7}|\\|{7}(?: .*)?");

    private MergeMarks() {}

    /**
     * A finding for each place at which two versions, or marks of them, were left.
     *
     * @param rule whether a line of equals signs by itself is such a mark too; in Markdown it underlines a heading
     */
    public static List<Diagnostic> in(String file, String text, boolean rule) {
        if (!text.contains("<<<<<<<")
                && !text.contains(">>>>>>>")
                && !text.contains("=======")
                && !text.contains("|||||||")) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (BEGIN.matcher(lines[i]).matches()) {
                int last = end(lines, i);
                found.add(error(
                        file,
                        i,
                        last > i
                                ? "lines " + (i + 1) + " to " + (last + 1)
                                        + " hold two versions, which git could not join"
                                : "'" + lines[i] + "' is a mark of git, left where two versions were joined",
                        last > i
                                ? "keep the lines of one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
                                : "delete this line, and look whether lines around it are there twice"));
                i = last;
            } else if (END.matcher(lines[i]).matches()
                    || (rule && OTHER.matcher(lines[i]).matches())) {
                found.add(error(
                        file,
                        i,
                        "'" + lines[i] + "' is a mark of git, left where two versions were joined",
                        "delete this line, and look whether lines around it are there twice"));
            }
        }
        return found;
    }

    /** The last line of a place that begins with a mark; the line itself if its end was deleted. */
    private static int end(String[] lines, int begin) {
        for (int i = begin + 1; i < lines.length && !BEGIN.matcher(lines[i]).matches(); i++) {
            if (END.matcher(lines[i]).matches()) {
                return i;
            }
        }
        return begin;
    }

    private static Diagnostic error(String file, int index, String message, String hint) {
        return Diagnostic.error(new SourceLocation(file, index + 1, 1), FileCode.MERGE, message, hint);
    }
}
