package dev.prospectus.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colon that stands where none does, and other signs where one should. */
final class ColonSlips {

    private static final Pattern ARROW =
            Pattern.compile("^(\\s*)(/\\S*)\\s*(?:-+>|=+>|→|=)\\s*((?:/|https?://)\\S*)\\s*$");

    private ColonSlips() {}

    static void find(FileLines lines, int number, List<Slip> found) {
        colonBehind(lines, number, found);
        arrow(lines, number, found);
    }

    /** A colon behind a value, as behind a key. */
    private static void colonBehind(FileLines lines, int number, List<Slip> found) {
        String line = lines.line(number).stripTrailing();
        String key = lines.key(number);
        if (!key.isEmpty() && line.endsWith(":") && line.length() > lines.content(number) + key.length() + 1) {
            String meant = line.substring(0, line.length() - 1);
            found.add(lines.slip(
                    Slip.Kind.UNUSUAL,
                    number,
                    line.length() - 1,
                    YamlCode.SYNTAX,
                    "a colon stands behind the value",
                    "delete the colon at the end: '" + meant.strip() + "'",
                    meant));
        }
    }

    /** Another sign than a colon between an old path and where it leads. */
    private static void arrow(FileLines lines, int number, List<Slip> found) {
        Matcher arrow = ARROW.matcher(lines.line(number));
        if (arrow.matches()) {
            String meant = arrow.group(2) + ": " + arrow.group(3);
            found.add(lines.slip(
                    Slip.Kind.SIGN,
                    number,
                    arrow.end(2),
                    YamlCode.SYNTAX,
                    "a colon stands between the old path and the new one",
                    "write '" + meant + "'",
                    arrow.group(1) + meant));
        }
    }
}
