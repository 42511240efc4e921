package dev.prospectus.yaml;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Explains a parser's error in words for editors who have never read the YAML specification. */
final class SyntaxProblem {

    /** A numeric escape that is incomplete, or beyond the last character of Unicode. */
    private static final Pattern BAD_ESCAPE = Pattern.compile(
            "\\\\(?!x\\p{XDigit}{2}|u\\p{XDigit}{4}|U00(?:0\\p{XDigit}|10)\\p{XDigit}{4})[xuU]\\p{XDigit}{0,8}");

    /** In brackets, a {@code #} in the place of a value and directly followed by other characters. */
    private static final Pattern COMMENT = Pattern.compile("[:,\\[{]\\s+(#[^\\s,\\]}#]+)");

    private static final Pattern BRACKET = Pattern.compile("[^#\\[{]*[\\[{]");

    private final String context;
    private final String problem;
    private final @Nullable Mark contextMark;
    private final @Nullable Mark problemMark;
    private final Places places;

    private SyntaxProblem(MarkedYAMLException thrown, Places places) {
        context = thrown.getContext() == null ? "" : thrown.getContext();
        problem = thrown.getProblem() == null ? "" : thrown.getProblem();
        contextMark = thrown.getContextMark();
        problemMark = thrown.getProblemMark();
        this.places = places;
    }

    static Diagnostic explain(MarkedYAMLException thrown, Places places) {
        return new SyntaxProblem(thrown, places).explain();
    }

    /**
     * Explains an invalid numeric escape. SnakeYAML 2.7 throws the JDK's exception for some of them, without a mark.
     */
    static Diagnostic explain(IllegalArgumentException thrown, String text, Places places) {
        return BAD_ESCAPE
                .matcher(text)
                .results()
                .findFirst()
                .map(escape -> Diagnostic.error(
                        places.lines().at(places.file(), escape.start()),
                        YamlCode.ESCAPE,
                        "there is no character '" + escape.group() + "'",
                        "use single quotes, or write the backslash twice"))
                .orElseThrow(() -> thrown);
    }

    private Diagnostic explain() {
        if (problem.contains("(TAB)")) {
            return at(problemMark, YamlCode.TAB, "a tab stands where spaces must", "use two spaces for each level");
        }
        if (problem.contains("that cannot start any token")) {
            return at(problemMark, "a value can't begin with this character", "put quotes around the value");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return at(
                    problemMark,
                    "a ':' stands where no key can end",
                    "put quotes around a value that contains ': ', and check how far this line is indented");
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return at(
                    problemMark,
                    "a list can't begin here",
                    "begin the list on the line below its key, indented by two spaces");
        }
        if (context.contains("quoted scalar") && problem.contains("escape")) {
            return at(
                    problemMark,
                    "a backslash means something else between double quotes",
                    "use single quotes, or write the backslash twice");
        }
        if (context.contains("quoted scalar")) {
            return at(contextMark, "this quote is never closed", "add the closing quote");
        }
        if (problem.contains("could not find expected ':'")) {
            return at(
                    contextMark,
                    "this line has no ':' after its key",
                    "write 'key: value'; indent text that goes on from the line above");
        }
        Optional<Diagnostic> comment = context.contains("flow ") ? commentInBracket() : Optional.empty();
        if (comment.isPresent()) {
            return comment.get();
        }
        if (context.contains("flow ") && problem.contains("found ','")) {
            return at(problemMark, "nothing stands in front of this comma", "delete the comma");
        }
        if (context.contains("flow ")) {
            return at(
                    contextMark,
                    "this bracket is never closed, or a comma is missing between two of its values",
                    "close it, put commas between its values, or put quotes around text that begins with a bracket");
        }
        if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
            return at(
                    contextMark,
                    "a value that begins with '*' or '&' means something else in YAML",
                    "put quotes around the value; items of a list begin with '- '");
        }
        if (context.contains("block scalar")) {
            return at(
                    problemMark,
                    "the text after '|' or '>' must begin on the next line",
                    "move the text to the next line and indent it");
        }
        if (problem.startsWith("expected <block end>") && problemMark != null && places.isMidLine(problemMark)) {
            return at(
                    problemMark,
                    "something follows after the end of the value",
                    "put quotes around the whole value; inside double quotes write a double quote as \\\"");
        }
        if (problem.startsWith("expected <block end>")) {
            return at(
                    problemMark,
                    "this line does not line up with the lines above",
                    "begin it in the same column as the keys or items it belongs to");
        }
        return at(problemMark, "this is not YAML: " + problem, "put quotes around text with signs in it");
    }

    /**
     * An unquoted value that begins with {@code #}, such as a colour, and makes the rest of its line a comment,
     * closing bracket included. Looks from the error upwards, as far as the bracket that is still open if the parser
     * names it.
     */
    private Optional<Diagnostic> commentInBracket() {
        Mark problemAt = problemMark;
        if (problemAt == null) {
            return Optional.empty();
        }
        int last = places.of(problemAt).line();
        Optional<SourceLocation> bracket = Optional.ofNullable(contextMark)
                .filter(mark -> mark.getIndex() != problemAt.getIndex())
                .map(places::of);
        int first = bracket.map(SourceLocation::line).orElse(1);
        for (int line = last; line >= first; line--) {
            String text = places.lines().textOf(line);
            Matcher comment = COMMENT.matcher(text);
            if (comment.find() && (bracket.isPresent() || BRACKET.matcher(text).lookingAt())) {
                int column = 1 + text.codePointCount(0, comment.start(1));
                return Optional.of(Diagnostic.error(
                        new SourceLocation(places.file(), line, column),
                        YamlCode.SYNTAX,
                        "'" + comment.group(1)
                                + "' begins a comment here, so that the bracket before it is never closed",
                        "put quotes around it: \"" + comment.group(1) + "\""));
            }
        }
        return Optional.empty();
    }

    private Diagnostic at(@Nullable Mark mark, String message, String hint) {
        return at(mark, YamlCode.SYNTAX, message, hint);
    }

    private Diagnostic at(@Nullable Mark mark, String code, String message, String hint) {
        Mark known = mark != null ? mark : problemMark;
        SourceLocation place = known == null ? SourceLocation.ofFile(places.file()) : places.of(known);
        return Diagnostic.error(place, code, message, hint);
    }
}
