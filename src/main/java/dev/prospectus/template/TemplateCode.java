package dev.prospectus.template;

import java.util.function.UnaryOperator;

/** Tells what Freemarker reads in a template, interpolations and tags, from the text around them, which it prints as it stands. */
final class TemplateCode {

    private static final String NO_PARSE = "#noparse";

    private final String template;
    private final boolean square;
    private final boolean squareValues;

    private TemplateCode(String template) {
        this.template = template;
        this.square = template.stripLeading().startsWith("[#ftl");
        this.squareValues = template.contains("interpolation_syntax");
    }

    /** The template with each interpolation and each tag as it is rewritten, and all else as it was. */
    static String rewritten(String template, UnaryOperator<String> code) {
        TemplateCode reading = new TemplateCode(template);
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int end = reading.end(at);
            String piece = template.substring(at, Math.max(end, at + 1));
            whole.append(end > at && !reading.isPlain(at) ? code.apply(piece) : piece);
            at += piece.length();
        }
        return whole.toString();
    }

    /** Whether what starts here is a comment, or a part that Freemarker leaves alone. */
    private boolean isPlain(int at) {
        return template.startsWith("#--", at + 1) || template.startsWith(NO_PARSE, at + 1);
    }

    /** The end of the interpolation, tag or comment that starts here; 0 where none does. */
    private int end(int at) {
        char open = template.charAt(at);
        if (template.startsWith("${", at) || template.startsWith("#{", at)) {
            return closing(at + 2, '}');
        } else if (squareValues && template.startsWith("[=", at)) {
            return closing(at + 2, ']');
        } else if (open != (square ? '[' : '<')) {
            return 0;
        }
        char close = square ? ']' : '>';
        if (template.startsWith("#--", at + 1)) {
            return after("--" + close, at);
        } else if (template.startsWith(NO_PARSE, at + 1)) {
            return after(open + "/" + NO_PARSE + close, at);
        }
        int name = template.startsWith("/", at + 1) ? at + 2 : at + 1;
        return template.startsWith("#", name) || template.startsWith("@", name) ? closing(name + 1, close) : 0;
    }

    private int after(String end, int from) {
        int found = template.indexOf(end, from);
        return found < 0 ? template.length() : found + end.length();
    }

    /** Past the character that closes what is open, outside of texts and brackets. */
    private int closing(int from, char close) {
        int depth = 0;
        for (int at = from; at < template.length(); at++) {
            char letter = template.charAt(at);
            if (letter == '"' || letter == '\'') {
                at = endOfText(at);
            } else if (depth == 0 && letter == close) {
                return at + 1;
            } else if ("([{".indexOf(letter) >= 0) {
                depth++;
            } else if (")]}".indexOf(letter) >= 0) {
                depth--;
            }
        }
        return template.length();
    }

    private int endOfText(int start) {
        boolean raw = template.charAt(start - 1) == 'r' && !Character.isLetterOrDigit(template.charAt(start - 2));
        int at = start + 1;
        while (at < template.length() && template.charAt(at) != template.charAt(start)) {
            at += template.charAt(at) == '\\' && !raw ? 2 : 1;
        }
        return at;
    }
}
