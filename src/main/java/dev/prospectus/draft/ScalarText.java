package dev.prospectus.draft;

import dev.prospectus.source.Signs;
import dev.prospectus.source.SourceText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as YAML: without quotes where every reader takes it for that text, in double quotes otherwise. What nobody sees is
 * escaped, so that whoever looks at the file finds it. Control characters, which no file may hold, become U+FFFD.
 */
final class ScalarText {

    /** How a plain text may begin: every other sign means something in YAML, or looks as if it did. */
    private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}(/£€]");

    /** What other readers of YAML 1.1 and 1.2 take for a truth, nothing or a number: their type repositories, and JSON's. */
    private static final Pattern TYPED = Pattern.compile(
            "(?i:y|yes|n|no|on|off|true|false|null|[0-9][0-9_,]*(\\.[0-9_]*)?(e[-+]?[0-9]+)?|0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+"
                    + "|[0-9]+(:[0-9]{1,2})+(\\.[0-9]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([t ].*)?)");

    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9 +:/._-]*[A-Za-z0-9+/_-])?");

    private static final Pattern IN_BRACKETS = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} -]*[\\p{L}\\p{N}])?");

    private ScalarText() {}

    /** The text as the reader of data files will see it: letters in one form, without control characters. */
    static String readable(String text) {
        StringBuilder out = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(sign -> sign == 0x85 || isText(sign) ? sign : 0xFFFD)
                .forEach(out::appendCodePoint);
        return SourceText.composed(out.toString());
    }

    private static boolean isText(int sign) {
        return sign > 0xFFFF || (SourceText.isText((char) sign) && !Character.isSurrogate((char) sign));
    }

    /** A value of which only its kind's notation is expected; anything else is written as words are. */
    static String bare(String value) {
        boolean plain = BARE.matcher(value).matches() && !value.contains(": ") && !value.equalsIgnoreCase("null");
        return plain ? value : words(value);
    }

    /** Words in one line. */
    static String words(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** Whether a text may stand between square brackets without quotes. */
    static boolean isPlainInBrackets(String written) {
        return IN_BRACKETS.matcher(written).matches();
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && BEGINNING
                        .matcher(text.substring(0, text.offsetByCodePoints(0, 1)))
                        .matches()
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && !text.contains(" #")
                && text.codePoints().noneMatch(ScalarText::isEscaped)
                && !TYPED.matcher(text).matches();
    }

    /** Whether a sign can't be seen for what it is, or has to be escaped. */
    static boolean isEscaped(int sign) {
        int type = Character.getType(sign);
        return sign < ' '
                || Signs.isInvisible(sign)
                || (type == Character.SPACE_SEPARATOR && sign != ' ')
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }

    private static String quoted(String text) {
        boolean seen = text.codePoints().noneMatch(ScalarText::isEscaped);
        if (seen && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                out.append('\\').appendCodePoint(sign);
            } else if (sign == '\n') {
                out.append("\\n");
            } else if (sign == '\t') {
                out.append("\\t");
            } else if (isEscaped(sign)) {
                out.append(sign > 0xFFFF ? String.format(Locale.ROOT, "\\U%08X", sign) : escape(sign));
            } else {
                out.appendCodePoint(sign);
            }
        });
        return out.append('"').toString();
    }

    private static String escape(int sign) {
        return String.format(Locale.ROOT, "\\u%04X", sign);
    }
}
