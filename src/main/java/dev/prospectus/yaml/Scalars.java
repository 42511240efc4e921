package dev.prospectus.yaml;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.List;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Converts the parser's scalars to text that knows its lines in the file. */
final class Scalars {

    private Scalars() {}

    static YamlScalar read(ScalarEvent event, Places places, List<Diagnostic> findings) {
        SourceLocation place = places.of(event.getStartMark());
        String text = event.getValue();
        if (event.isDQuoted() && !isText(text)) {
            String message = "a backslash writes a control character, or half of one, between these quotes";
            findings.add(Diagnostic.error(place, YamlCode.ESCAPE, message, "remove it"));
            text = withoutControls(text);
        }
        boolean block = event.isLiteral() || event.isFolded();
        int firstLine = block ? Math.min(place.line() + 1, places.end().line()) : place.line();
        int indent = block ? indent(text, firstLine, places) : 0;
        String cut = event.isPlain() && !text.isEmpty() ? cut(event, places) : "";
        return new YamlScalar(text, event.isPlain(), firstLine, indent, cut, place);
    }

    /**
     * Text that was cut off as a comment, although its author probably meant it as text. In YAML 1.2.2 (section 6.6),
     * {@code #} behind a space begins a comment. Authors of comments put a space behind it.
     */
    private static String cut(ScalarEvent event, Places places) {
        return places.lines()
                .behindCodePoint(event.getEndMark().getIndex())
                .map(String::strip)
                .filter(comment -> comment.length() > 1 && " \t#!".indexOf(comment.charAt(1)) < 0)
                .orElse("");
    }

    /** The indentation of a block: the difference between a line's indentation in the file and in the value. */
    private static int indent(String text, int firstLine, Places places) {
        int line = firstLine;
        while (line < places.end().line() && places.lines().textOf(line).isBlank()) {
            line++;
        }
        String inText = text.lines()
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElse("");
        return inText.isEmpty() ? 0 : Math.max(0, spaces(places.lines().textOf(line)) - spaces(inText));
    }

    private static int spaces(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isText(String text) {
        return text.equals(withoutControls(text));
    }

    /** The text with U+FFFD for control characters and unpaired surrogates. */
    private static String withoutControls(String text) {
        return text.codePoints()
                .map(c -> c > 0xFFFF || (SourceText.isText((char) c) && !Character.isSurrogate((char) c)) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
