package dev.prospectus.edit;

import dev.prospectus.yaml.PlainText;
import dev.prospectus.yaml.Written.Scalar;
import dev.prospectus.yaml.Written.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values in the house style: without quotes where nothing asks for them, else in double quotes; long text below {@code >-}, its
 * lines filled; Markdown below a bar, word by word as it was.
 *
 * @param text of the file
 * @param quotes whether quotes that nothing asks for are left out
 */
record ScalarStyle(String text, boolean quotes) {

    /** The longest line, as in the sample hub. */
    static final int WIDTH = 140;

    private static final String STEP = "  ";

    /** What stands without quotes although other readers take it for more than a text. */
    private static final Pattern DAY_OR_TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9]{2}:[0-9]{2})?|[0-9]{2}:[0-9]{2}");

    private static final Pattern SEEN = Pattern.compile("[^\\p{C}\\u2028\\u2029\"\\\\]*");
    private static final Pattern HEADER = Pattern.compile("^(.*?)([|>])([-+0-9]*)(?:\\s+(#.*))?\\s*$");

    /** Between two words of one space. */
    private static final Pattern BREAK = Pattern.compile("(?<=[^ ]) (?=[^ ])");

    /**
     * The lines of a value; those behind the first are relative to its entry.
     *
     * @param indent of the entry
     * @param column where the value begins
     */
    List<String> lines(Scalar scalar, int indent, int column) {
        if (scalar.style().isBlock()) {
            return block(scalar, indent);
        }
        if (slice(scalar).indexOf('\n') < 0) {
            return List.of(inLine(scalar, false));
        }
        if (scalar.name().isEmpty() && scalar.text().indexOf('\n') < 0) {
            String line = written(scalar, false);
            if (column + line.length() <= WIDTH && line.indexOf('\n') < 0) {
                return List.of(line);
            }
            Optional<List<String>> filled = filled(scalar.text(), indent);
            if (filled.isPresent()) {
                List<String> lines = new ArrayList<>(List.of(">-"));
                lines.addAll(filled.get());
                return lines;
            }
        }
        return asTheyAre(slice(scalar));
    }

    /** A value on one line as it stands between brackets or as a key; with line breaks if it can't stand on one. */
    String inLine(Scalar scalar, boolean flow) {
        String slice = slice(scalar);
        boolean asItIs =
                scalar.alias() || !scalar.name().isEmpty() || scalar.text().indexOf('\n') >= 0;
        if (asItIs || (scalar.style() == Style.PLAIN && slice.indexOf('\n') < 0)) {
            return slice;
        }
        return written(scalar, flow);
    }

    /** The lines of something that stays as it is, those behind the first at least as deep as the entry's content. */
    static List<String> asTheyAre(String slice) {
        List<String> lines = new ArrayList<>();
        for (String line : slice.split("\n", -1)) {
            lines.add(lines.isEmpty() ? line.stripTrailing() : line.isBlank() ? "" : STEP + line.strip());
        }
        return lines;
    }

    String slice(Scalar scalar) {
        return text.substring(scalar.start(), scalar.end());
    }

    private String written(Scalar scalar, boolean flow) {
        String says = scalar.text();
        boolean plain = (PlainText.isText(says) || DAY_OR_TIME.matcher(says).matches())
                && (!flow || PlainText.fitsInBrackets(says));
        if (plain && (quotes || scalar.style() == Style.PLAIN)) {
            return says;
        }
        return SEEN.matcher(says).matches() ? '"' + says + '"' : slice(scalar);
    }

    private List<String> block(Scalar scalar, int indent) {
        List<String> raw = new ArrayList<>(Arrays.asList(slice(scalar).split("\n", -1)));
        var header = HEADER.matcher(raw.remove(0));
        Optional<String> first = raw.stream().filter(line -> !line.isBlank()).findFirst();
        Optional<String> says =
                scalar.text().lines().filter(line -> !line.isBlank()).findFirst();
        if (!header.matches() || first.isEmpty() || says.isEmpty()) {
            return asTheyAre(slice(scalar));
        }
        int lead = white(says.get());
        int depth = white(first.get()) - lead;
        List<String> content = raw.stream()
                .map(line -> line.length() <= depth ? "" : STEP + line.substring(depth))
                .toList();
        String chomp = header.group(3).replaceAll("[0-9]", "");
        List<String> lines = new ArrayList<>();
        lines.add(header.group(1)
                + header.group(2)
                + (lead > 0 ? Integer.toString(STEP.length()) : "")
                + chomp
                + (header.group(4) == null ? "" : " " + header.group(4).strip()));
        boolean fill = scalar.style() == Style.FOLDED && !chomp.equals("+");
        lines.addAll(fill ? filled(scalar.text().replaceAll("\n$", ""), indent).orElse(content) : content);
        return lines;
    }

    private static int white(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The lines of a folded text, each as long as it may be; none where lines that begin or end with white space stay as they are. */
    private static Optional<List<String>> filled(String says, int indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : says.split("\n", -1)) {
            if (!paragraph.equals(paragraph.strip())) {
                return Optional.empty();
            }
            if (!lines.isEmpty()) {
                lines.add("");
            }
            StringBuilder line = new StringBuilder();
            for (String word : BREAK.split(paragraph, -1)) {
                if (line.length() > 0 && indent + STEP.length() + line.length() + 1 + word.length() > WIDTH) {
                    lines.add(STEP + line);
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            if (line.length() > 0) {
                lines.add(STEP + line);
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }
}
