package dev.prospectus.yaml;

import dev.prospectus.source.Signs;
import dev.prospectus.source.SourceText;
import java.util.regex.Pattern;

/** The one door to whether a text needs quotes in a YAML file. What it lets stand without them reads back as it is. */
public final class PlainText {

    /** How a text without quotes may begin: every other sign means something in YAML, or looks as if it did. */
    private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}(/£€]");

    private static final Pattern NOTHING = Pattern.compile("(?i)null");

    /** What other readers of YAML 1.1 and 1.2 take for a truth, nothing or a number: their type repositories, and JSON's. */
    private static final Pattern TYPED = Pattern.compile(
            "(?i:y|yes|n|no|on|off|true|false|null|[0-9][0-9_,]*(\\.[0-9_]*)?(e[-+]?[0-9]+)?|0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+"
                    + "|[0-9]+(:[0-9]{1,2})+(\\.[0-9]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([t ].*)?)");

    /** What ends a value between brackets, or may. */
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]{},?]|:(?=[\"'])");

    private PlainText() {}

    /** Whether every reader takes it for this text: words such as {@code no}, numbers, days and times need quotes. */
    public static boolean isText(String text) {
        return isValue(text) && !TYPED.matcher(text).matches();
    }

    /** Whether our own reader takes it for this text, which it does with numbers, days and times too. */
    public static boolean isValue(String text) {
        return !text.isEmpty()
                && BEGINNING
                        .matcher(text.substring(0, text.offsetByCodePoints(0, 1)))
                        .matches()
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && !text.contains(" #")
                && text.codePoints().noneMatch(PlainText::isEscaped)
                && !NOTHING.matcher(text).matches()
                && SourceText.composed(text).equals(text);
    }

    /** Whether what needs no quotes on a line of its own needs none between brackets either. */
    public static boolean fitsInBrackets(String text) {
        return !BRACKETS.matcher(text).find();
    }

    /** Whether a sign can't be seen for what it is, or has to be escaped. */
    public static boolean isEscaped(int sign) {
        int type = Character.getType(sign);
        return sign < ' '
                || Signs.isInvisible(sign)
                || (type == Character.SPACE_SEPARATOR && sign != ' ')
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }
}
