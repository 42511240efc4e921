package dev.prospectus.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Lines that stand too far left or right. */
final class IndentSlips {

    /** What begins or ends a document. */
    private static final Pattern NO_ENTRY = Pattern.compile("(?:---|\\.\\.\\.)\\s*");

    private static final int AROUND = 14;
    private static final int MOST_BESIDE = 8;

    private IndentSlips() {}

    static List<Slip> in(FileLines lines, int number) {
        int indent = lines.indent(number);
        SortedSet<Integer> lasts = new TreeSet<>(List.of(number, lines.lastDeeper(number), lastOfText(lines, number)));
        addBeside(lines, number, lasts);
        List<Slip> found = new ArrayList<>();
        for (int target : targets(lines, number)) {
            for (int last : lasts) {
                if (target != indent && last < number + 400 && isOneDocument(lines, number, last)) {
                    found.add(shift(
                            lines,
                            number,
                            last,
                            target,
                            message(number, last, target < indent),
                            hint(lines, number, target)));
                }
            }
        }
        return found;
    }

    private static boolean isOneDocument(FileLines lines, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (NO_ENTRY.matcher(lines.line(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** An item of a list that stands so deep that it goes on in the text of the item above. */
    static List<Slip> inItemAbove(FileLines lines, int number) {
        int above = number - 1;
        if (above == 0
                || lines.isText(above)
                || lines.parts(number).dashes().isEmpty()
                || lines.parts(above).dashes().isEmpty()
                || lines.indent(number) <= lines.indent(above)
                || lines.line(above).endsWith(":")) {
            return List.of();
        }
        int target = lines.indent(above);
        return List.of(
                shift(lines, number, number, target, message(number, number, true), hint(lines, number, target)));
    }

    private static String message(int first, int last, boolean left) {
        return (first == last ? "this line stands" : "lines " + first + " to " + last + " stand")
                + (left ? " too far right" : " too far left");
    }

    /** The line above or below that begins where a line should. */
    private static String hint(FileLines lines, int number, int target) {
        String begin = "begin in column " + (target + 1);
        for (int i = number - 1; i > 0 && target > lines.indent(number); i--) {
            if (!lines.isEmpty(i) && !lines.isText(i) && lines.content(i) < target) {
                String content = lines.parts(i).content();
                if (content.endsWith(":")) {
                    return begin + ", inside '" + content.substring(0, content.length() - 1) + "' of line " + i;
                }
                break;
            }
        }
        for (int distance = 1; distance <= AROUND; distance++) {
            for (int i : new int[] {number - distance, number + distance}) {
                if (i > 0
                        && i <= lines.count()
                        && !lines.isEmpty(i)
                        && (i < number || distance < 3)
                        && (lines.indent(i) == target || lines.content(i) == target)) {
                    String content = lines.parts(i).content();
                    int end = content.indexOf(':');
                    return begin + ", as "
                            + (lines.isText(i) || end <= 0
                                    ? "line " + i + " does"
                                    : "'" + content.substring(0, end) + "' does on line " + i);
                }
            }
        }
        for (int i = number - 1; i > 0; i--) {
            if (!lines.isEmpty(i) && lines.content(i) < target) {
                String content = lines.parts(i).content();
                int end = content.indexOf(':');
                return begin + (end <= 0 ? "" : ", two spaces behind '" + content.substring(0, end) + "' of line " + i);
            }
        }
        return begin;
    }

    /** Where a line could begin: as those around it, or one step behind the line above. */
    private static SortedSet<Integer> targets(FileLines lines, int number) {
        SortedSet<Integer> targets = new TreeSet<>();
        for (int i = Math.max(1, number - AROUND); i <= Math.min(lines.count(), number + 3); i++) {
            if (i != number && !lines.isEmpty(i)) {
                targets.add(lines.indent(i));
                targets.add(lines.content(i));
            }
        }
        for (int i = number - 1; i > 0; i--) {
            if (!lines.isEmpty(i)) {
                targets.add(lines.content(i) + 2);
                targets.add(lines.indent(i) + 2);
                break;
            }
        }
        return targets;
    }

    /** The ends of the entries from here on that stand beside one another, the nearest and the last of them. */
    private static void addBeside(FileLines lines, int number, SortedSet<Integer> lasts) {
        int last = number;
        int ends = 0;
        for (int i = number + 1;
                i <= lines.count() && (lines.isEmpty(i) || lines.indent(i) >= lines.indent(number));
                i++) {
            if (!lines.line(i).isBlank()) {
                if (lines.indent(i) == lines.indent(number) && ends++ < MOST_BESIDE) {
                    lasts.add(last);
                }
                last = i;
            }
        }
        lasts.add(last);
    }

    /** The last of the lines from here on before the next key of this kind of file. */
    private static int lastOfText(FileLines lines, int number) {
        int last = number;
        for (int i = number + 1; i <= lines.count(); i++) {
            if (!lines.key(i).isEmpty() && lines.parts(i).dashes().isEmpty()) {
                break;
            }
            last = lines.line(i).isBlank() ? last : i;
        }
        return last;
    }

    static Slip shift(FileLines lines, int first, int last, int target, String message, String hint) {
        int by = target - lines.indent(first);
        List<String> meant = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            String line = lines.line(i);
            int indent = lines.indent(i);
            meant.add(line.isBlank() ? line : " ".repeat(Math.max(0, indent + by)) + line.substring(indent));
        }
        boolean text = (landsInText(lines, first, target) || lines.isText(first))
                && lines.key(first).isEmpty();
        return new Slip(
                lines.error(first, lines.indent(first), YamlCode.INDENT, message, hint),
                first,
                meant,
                kind(lines, first, last, target),
                !text && FileLines.beginsEntry(meant.get(0)));
    }

    private static Slip.Kind kind(FileLines lines, int first, int last, int target) {
        if (!isUsual(lines, first, target)) {
            return Slip.Kind.UNUSUAL;
        }
        boolean second = isUsual(lines, first, lines.indent(first));
        if (first == last) {
            return second ? Slip.Kind.INDENT_SECOND : Slip.Kind.INDENT;
        }
        return second ? Slip.Kind.INDENT_BLOCK_SECOND : Slip.Kind.INDENT_BLOCK;
    }

    /** Whether a line would go on with the text above it. */
    private static boolean landsInText(FileLines lines, int number, int target) {
        for (int i = number - 1; i > 0; i--) {
            if (!lines.line(i).isBlank()) {
                return lines.isText(i)
                        ? lines.indent(i) <= target
                        : number < lines.count() && lines.isText(i + 1) && lines.content(i) < target;
            }
        }
        return false;
    }

    /** Whether a line would stand as lines do: as the line above, as a key above it, or two spaces behind one. */
    private static boolean isUsual(FileLines lines, int number, int target) {
        if (target == 0) {
            return true;
        }
        int least = Integer.MAX_VALUE;
        for (int i = number - 1; i > 0 && least > 0; i--) {
            if (!lines.isEmpty(i) && !lines.isText(i) && lines.indent(i) < least) {
                least = lines.indent(i);
                if (lines.content(i) + 2 == target || lines.content(i) == target || lines.indent(i) == target) {
                    return true;
                }
            }
        }
        return false;
    }
}
