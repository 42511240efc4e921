package dev.prospectus.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Signs that nobody sees, or that look like another: what they are called, and what they look like. They come along when
 * text is copied from a word processor or a web page.
 */
public final class Signs {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x09, "a tab"),
            Map.entry(0xA0, "a no-break space"),
            Map.entry(0xAD, "a soft hyphen"),
            Map.entry(0x2007, "a figure space"),
            Map.entry(0x2009, "a thin space"),
            Map.entry(0x200A, "a hair space"),
            Map.entry(0x200B, "a zero-width space"),
            Map.entry(0x200C, "a zero-width non-joiner"),
            Map.entry(0x200D, "a zero-width joiner"),
            Map.entry(0x200E, "a direction mark"),
            Map.entry(0x200F, "a direction mark"),
            Map.entry(0x202F, "a narrow no-break space"),
            Map.entry(0x2060, "a word joiner"),
            Map.entry(0x3000, "a full-width space"),
            Map.entry(0xFEFF, "a byte order mark"),
            Map.entry(0x2010, "a typographic hyphen"),
            Map.entry(0x2011, "a no-break hyphen"),
            Map.entry(0x2012, "a figure dash"),
            Map.entry(0x2013, "an en dash"),
            Map.entry(0x2014, "an em dash"),
            Map.entry(0x2015, "a horizontal bar"),
            Map.entry(0x2212, "a minus sign"));

    /** Letters of the Cyrillic and Greek alphabets, and the Latin letters that they look like, in the same order. */
    private static final String LOOKS_FOREIGN =
            "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\u0410\u0412\u0415\u041A\u041C\u041D"
                    + "\u041E\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u03BF\u03B1\u03BD\u03B9\u03C1\u03C5\u0391\u0392\u0395\u0396\u0397"
                    + "\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u0131\u0261\u217C";

    private static final String LOOKS_LATIN = "aeopcyxijshdqwABEKMHOPCTXIJSoavipuABEZHIKMNOPTYXigl";

    private Signs() {}

    /** The place of the first such sign, in UTF-16 units; -1 if there is none. Plain spaces are none. */
    public static int firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 0x80 || c == '\t') && !Character.isLowSurrogate(c) && isMistaken(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMistaken(int sign) {
        return !plain(sign).equals(Character.toString(sign));
    }

    /** The place of the first sign that nobody sees, or that is a space of another kind; -1 if there is none. */
    public static int firstUnseenIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 0x80 && (isInvisible(sign) || Character.getType(sign) == Character.SPACE_SEPARATOR)) {
                return i;
            }
        }
        return -1;
    }

    /** The text without signs that nobody sees. */
    public static String withoutUnseen(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints()
                .filter(sign -> sign < 0x80 || !isInvisible(sign))
                .forEach(sign -> seen.append(
                        sign >= 0x80 && Character.getType(sign) == Character.SPACE_SEPARATOR
                                ? " "
                                : Character.toString(sign)));
        return seen.toString().strip();
    }

    /** What a sign is and where it stands, in a text that programs compare. */
    public static String mistaken(String text, int at) {
        return stands(text, at) + ", where it can't be told from another sign";
    }

    /** What a sign is and where it stands, in a text that programs follow. */
    public static String unseen(String text, int at) {
        return stands(text, at) + ", where nobody sees it";
    }

    private static String stands(String text, int at) {
        return name(text.codePointAt(at)) + " stands " + where(text, at);
    }

    /** Where a sign of a text stands, for messages: "before 'rest'", "behind 'beginning'". */
    static String where(String text, int at) {
        String before = text.substring(0, at).strip();
        return before.isEmpty()
                ? "before '" + text.substring(at + Character.charCount(text.codePointAt(at))) + "'"
                : "behind '" + before + "'";
    }

    /** The text with signs that it looks like: spaces, hyphens, quotes, letters and digits of the keyboard. */
    public static String plain(String text) {
        if (firstIn(text) < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(sign -> plain.append(plain(sign)));
        return plain.toString();
    }

    private static String plain(int sign) {
        if (sign < 0x80) {
            return sign == '\t' ? " " : Character.toString(sign);
        }
        if (isInvisible(sign)) {
            return "";
        }
        int foreign = LOOKS_FOREIGN.indexOf(sign);
        if (foreign >= 0) {
            return String.valueOf(LOOKS_LATIN.charAt(foreign));
        }
        int type = Character.getType(sign);
        if (type == Character.SPACE_SEPARATOR) {
            return " ";
        }
        if (type == Character.DASH_PUNCTUATION || sign == 0x2212) {
            return "-";
        }
        if (isQuote(sign)) {
            return sign == 0x2018 || sign == 0x2019 || sign == 0x201A || sign == 0x201B || sign == 0xFF07 ? "'" : "\"";
        }
        return isWide(sign)
                ? Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                : Character.toString(sign);
    }

    /** Full-width forms, and digits of other scripts' typography. */
    private static boolean isWide(int sign) {
        return (sign >= 0xFF01 && sign <= 0xFF5E) || (sign >= 0x1D7CE && sign <= 0x1D7FF);
    }

    /** Whether a sign takes no space: nobody sees it. */
    public static boolean isInvisible(int sign) {
        return sign == 0xAD
                || sign == 0x061C
                || (sign >= 0x200B && sign <= 0x200F)
                || (sign >= 0x202A && sign <= 0x202E)
                || (sign >= 0x2060 && sign <= 0x2069)
                || sign == 0xFEFF;
    }

    /** Whether a sign is a quote of word processors. */
    public static boolean isQuote(int sign) {
        return (sign >= 0x2018 && sign <= 0x201F) || sign == 0xAB || sign == 0xBB || sign == 0xFF02 || sign == 0xFF07;
    }

    /** The name of a sign with its article and number: "a no-break space (U+00A0)". */
    public static String name(int sign) {
        String number = " (U+%04X)".formatted(sign);
        if (isQuote(sign)) {
            return "a curly quote" + number;
        }
        if (LOOKS_FOREIGN.indexOf(sign) >= 0) {
            return "'" + Character.toString(sign) + "', which is no Latin letter" + number;
        }
        if (isWide(sign)) {
            return "the full-width sign '" + Character.toString(sign) + "'" + number;
        }
        String name = NAMES.get(sign);
        if (name != null) {
            return name + number;
        }
        return Optional.ofNullable(Character.getName(sign))
                        .map(known -> "the sign " + known.toLowerCase(Locale.ROOT))
                        .orElse("a sign")
                + number;
    }
}
