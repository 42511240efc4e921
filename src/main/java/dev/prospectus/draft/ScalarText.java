package dev.prospectus.draft;

import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.PlainText;
import java.util.Locale;

/**
 * A text as YAML: without quotes where every reader takes it for that text, in double quotes otherwise. What nobody sees is
 * escaped, so that whoever looks at the file finds it. Control characters, which no file may hold, become U+FFFD.
 */
final class ScalarText {

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
        return PlainText.isValue(value) ? value : quoted(value);
    }

    /** Words in one line. */
    static String words(String text) {
        return PlainText.isText(text) ? text : quoted(text);
    }

    private static String quoted(String text) {
        boolean seen = text.codePoints().noneMatch(PlainText::isEscaped);
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
            } else if (PlainText.isEscaped(sign)) {
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
