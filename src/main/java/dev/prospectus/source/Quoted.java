package dev.prospectus.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What authors typed, as messages quote it: short, and with names for signs that can't be seen. */
final class Quoted {

    /** The rest of a sentence round a quoted text. */
    private static final int SENTENCE = 260;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern QUOTED = Pattern.compile("(?<![\\p{L}\\p{N}])(['\"])([^'\"]+)\\1");

    private Quoted() {}

    /** @param longest the number of characters of a quoted text; of a longer one the middle is left out */
    static String shown(String message, int longest) {
        String shown = message;
        if (UNSEEN.matcher(shown).find()) {
            shown = UNSEEN.matcher(shown)
                    .replaceAll(sign -> "<U+%04X>".formatted(sign.group().codePointAt(0)));
        }
        if (shown.length() <= longest) {
            return shown;
        }
        shown = QUOTED.matcher(shown)
                .replaceAll(quoted ->
                        Matcher.quoteReplacement(quoted.group(1) + cut(quoted.group(2), longest) + quoted.group(1)));
        return cut(shown, longest + SENTENCE);
    }

    /** The same of several lines, each by itself, as a fix that is ready to copy has them. */
    static String shownInLines(String fix, int longest) {
        return fix.indexOf('\n') < 0
                ? shown(fix, longest)
                : fix.lines().map(line -> shown(line, longest)).collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int longest) {
        int points = text.codePointCount(0, text.length());
        if (points <= longest) {
            return text;
        }
        int begin = text.offsetByCodePoints(0, (longest - 1) * 2 / 3);
        int end = text.offsetByCodePoints(text.length(), -((longest - 1) - (longest - 1) * 2 / 3));
        return text.substring(0, begin) + "…" + text.substring(end);
    }
}
