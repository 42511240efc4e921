package dev.prospectus.yaml;

import dev.prospectus.source.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips around the spaces, colons and dashes of one line, and signs there that look like others. */
final class SpaceSlips {

    private static final Pattern NAME = Pattern.compile("^([\\p{L}\\p{M}\\p{N}\\p{Pd}\\p{Cf}_]+)(" + FileLines.WHITE
            + "*)((?:[:\\x{FF1A};=]|\\p{Pd}(?=\\s))?+)(" + FileLines.WHITE + "*)(.*)$");
    private static final Pattern IN_BRACES = Pattern.compile("([{,]\\s*)([a-z][a-z0-9-]*):(?=[^\\s/,}])");
    private static final Pattern BULLET = Pattern.compile(
            "^([\\x{2022}\\x{2023}\\x{25AA}\\x{25CF}\\x{00B7}\\x{2013}\\x{2014}\\x{2212}\\x{2010}\\x{2011}*+])"
                    + FileLines.WHITE + "*(?=\\S)");

    /** A name with a value behind it on the same line. */
    private static final Pattern NAMED =
            Pattern.compile("^((?!https?:|mailto:)[^\\s:'\"\\[{#|>-][^\\s:]*+)(:(?=\\S)|(?=\\s+\\S+$))\\s*+(\\S.*)$");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    private SpaceSlips() {}

    static List<Slip> in(FileLines lines, int number) {
        List<Slip> found = new ArrayList<>();
        whiteInFront(lines, number, found);
        bullet(lines, number, found);
        found.addAll(behindDash(lines, number));
        key(lines, number, found);
        name(lines, number, found);
        inBraces(lines, number, found);
        return found;
    }

    /** Tabs and other signs as indentation, on this line and on those below that have them too. */
    private static void whiteInFront(FileLines lines, int number, List<Slip> found) {
        String white = lines.parts(number).white() + lines.parts(number).dashes();
        int odd = Signs.firstIn(white);
        if (odd < 0
                || (number > 1
                        && !lines.isEmpty(number - 1)
                        && Signs.firstIn(lines.parts(number - 1).white()) >= 0)) {
            return;
        }
        for (int width : new int[] {2, 4, 8, 1}) {
            List<String> meant = new ArrayList<>();
            for (int i = number;
                    i <= lines.count()
                            && (i == number || Signs.firstIn(lines.parts(i).white()) >= 0);
                    i++) {
                FileLines.Parts parts = lines.parts(i);
                meant.add(Signs.plain(parts.white().replace("\t", " ".repeat(width)))
                        + parts.dashes().replaceAll("-" + FileLines.WHITE + "+", "- ")
                        + parts.content());
            }
            int sign = white.codePointAt(odd);
            found.add(new Slip(
                    lines.error(
                            number,
                            odd,
                            YamlCode.TAB,
                            sign == '\t'
                                    ? "a tab stands where spaces must"
                                    : Signs.name(sign) + " stands where a space must",
                            "delete what stands in front of the text, and type "
                                    + spaces(meant.get(0).length()
                                            - meant.get(0).stripLeading().length())),
                    number,
                    meant,
                    Slip.Kind.SIGN));
        }
    }

    static String spaces(int count) {
        return count == 0 ? "nothing there" : count == 1 ? "one space" : count + " spaces";
    }

    /** A list of a word processor. */
    static void bullet(FileLines lines, int number, List<Slip> found) {
        FileLines.Parts parts = lines.parts(number);
        Matcher bullet = BULLET.matcher(parts.content());
        if (bullet.find()) {
            String item = "- " + parts.content().substring(bullet.end());
            found.add(lines.slip(
                    Slip.Kind.SIGN,
                    number,
                    lines.content(number),
                    YamlCode.SYNTAX,
                    "'" + bullet.group(1) + "' does not begin an item of a list",
                    "write a hyphen and a space: '" + item + "'",
                    parts.white() + parts.dashes() + item));
        }
    }

    static List<Slip> behindDash(FileLines lines, int number) {
        FileLines.Parts parts = lines.parts(number);
        String content = parts.content();
        if (content.length() < 2
                || content.charAt(0) != '-'
                || !(Character.isLetter(content.charAt(1)) || "'\"[{".indexOf(content.charAt(1)) >= 0)) {
            return List.of();
        }
        String item = "- " + content.substring(1);
        Slip slip = lines.slip(
                Slip.Kind.SPACE,
                number,
                lines.content(number),
                YamlCode.SYNTAX,
                "a space is missing behind the dash, so that no item of a list begins here",
                "write '" + item + "'",
                parts.white() + parts.dashes() + item);
        List<Slip> both = new ArrayList<>(List.of(slip));
        Matcher key = NAME.matcher(content.substring(1));
        if (key.matches()
                && lines.keys().contains(key.group(1))
                && key.group(3).equals(":")
                && key.group(4).isEmpty()) {
            both.add(
                    0,
                    lines.slip(
                            Slip.Kind.SPACE,
                            number,
                            lines.content(number),
                            YamlCode.SYNTAX,
                            "a space is missing behind the dash, and one behind the colon",
                            "write '- " + key.group(1) + ": " + key.group(5) + "'",
                            parts.white() + parts.dashes() + "- " + key.group(1) + ": " + key.group(5)));
        }
        return both;
    }

    /** A known key without its colon or without the space behind it, or with signs that look like others. */
    private static void key(FileLines lines, int number, List<Slip> found) {
        FileLines.Parts parts = lines.parts(number);
        Matcher line = NAME.matcher(parts.content());
        if (!line.matches()) {
            return;
        }
        String key = Signs.plain(line.group(1));
        String rest = line.group(5);
        boolean together = line.group(2).isEmpty() && line.group(3).isEmpty() && !rest.isEmpty();
        if (!lines.keys().contains(key) || together) {
            return;
        }
        String meant = key + ":" + (rest.isEmpty() ? "" : " " + rest);
        if (meant.equals(parts.content().stripTrailing())) {
            return;
        }
        String typed = line.group(1) + line.group(2) + line.group(3) + line.group(4);
        int odd = Signs.firstIn(typed);
        String separator = line.group(3);
        String hint = "write '" + meant + "'";
        int begin = lines.content(number);
        Slip.Kind kind;
        dev.prospectus.source.Diagnostic finding;
        if (odd >= 0) {
            int sign = typed.codePointAt(odd);
            kind = Slip.Kind.SIGN;
            finding = lines.error(
                    number,
                    begin + odd,
                    YamlCode.SIGN,
                    Signs.name(sign) + " stands " + (odd < line.group(1).length() ? "in the key" : "behind the key")
                            + " '" + key + "', where none may",
                    hint + ", typed anew");
        } else if (separator.equals(":")) {
            kind = Slip.Kind.SPACE;
            finding = lines.error(
                    number, begin + line.end(3), YamlCode.SYNTAX, "a space is missing behind the colon", hint);
        } else {
            kind = Slip.Kind.MARK;
            finding = lines.error(
                    number,
                    begin + line.end(1),
                    YamlCode.SYNTAX,
                    "a colon is missing behind the key '" + key + "'",
                    hint);
        }
        found.add(new Slip(finding, number, List.of(parts.white() + parts.dashes() + meant), kind));
    }

    /** A name that an author chose, without its colon or the space behind it. */
    private static void name(FileLines lines, int number, List<Slip> found) {
        FileLines.Parts parts = lines.parts(number);
        String name = parts.content().strip();
        Matcher entry = NAMED.matcher(name);
        if (parts.dashes().isEmpty() && entry.matches() && !lines.keys().contains(entry.group(1))) {
            boolean colon = !entry.group(2).isEmpty();
            String meant = entry.group(1) + ": " + entry.group(3);
            found.add(lines.slip(
                    Slip.Kind.MARK,
                    number,
                    lines.content(number) + entry.end(2),
                    YamlCode.SYNTAX,
                    colon
                            ? "a space is missing behind the colon"
                            : "a colon is missing behind '" + entry.group(1) + "'",
                    "write '" + meant + "'",
                    parts.white() + meant));
        }
        if (!lines.keys().contains(name) && ID.matcher(name).matches() && lines.lastDeeper(number) > number) {
            found.add(lines.slip(
                    Slip.Kind.MARK,
                    number,
                    lines.content(number) + name.length(),
                    YamlCode.SYNTAX,
                    "a colon is missing behind '" + name + "'",
                    "write '" + name + ":'",
                    parts.white() + parts.dashes() + name + ":"));
        }
    }

    private static void inBraces(FileLines lines, int number, List<Slip> found) {
        String line = lines.line(number);
        int odd = Signs.firstIn(line);
        if (odd >= 0 && (line.indexOf('{') >= 0 || line.indexOf('[') >= 0)) {
            String plain = line.replaceAll("[\\p{Zs}\\t]", " ").replaceAll("\\p{Cf}", "");
            if (!plain.equals(line)) {
                found.add(lines.slip(
                        Slip.Kind.SIGN,
                        number,
                        odd,
                        YamlCode.SIGN,
                        Signs.name(line.codePointAt(odd)) + " stands where a space must",
                        "write '" + plain.strip() + "', typed anew",
                        plain));
            }
        }
        Matcher key = IN_BRACES.matcher(line);
        StringBuilder meant = new StringBuilder();
        int first = -1;
        while (key.find()) {
            boolean known = lines.keys().contains(key.group(2));
            first = first < 0 && known ? key.end() : first;
            key.appendReplacement(meant, Matcher.quoteReplacement(key.group() + (known ? " " : "")));
        }
        if (first >= 0) {
            key.appendTail(meant);
            found.add(lines.slip(
                    Slip.Kind.SPACE,
                    number,
                    first,
                    YamlCode.SYNTAX,
                    "a space is missing behind the colon",
                    "write '" + meant.toString().strip() + "'",
                    meant.toString()));
        }
    }
}
