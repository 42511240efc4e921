package dev.prospectus.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: an abbreviation is explained neither in the glossary nor in the text. */
final class UnknownAbbreviation implements FileCheck {

    /** Longer words in capitals are no abbreviations. */
    private static final int LONGEST = 6;

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d.&'\u2019/-])\\p{Lu}{2," + LONGEST + "}(?=s?(?![\\p{L}\\d&-]))");
    private static final Pattern CAPITALS_NEXT = Pattern.compile("[ \\t\\n]\\p{Lu}{2,}(?!\\p{Ll})");

    @Override
    public Rule rule() {
        return Rule.warning("TXT018");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        Set<String> seen = new HashSet<>();
        for (Text text : file.texts()) {
            if (KnownWords.runsOfCapitals(text.visible()) == 0) {
                continue;
            }
            Set<String> explained = inBrackets(text.visible());
            Matcher capitals = CAPITALS.matcher(text.visible());
            while (capitals.find()) {
                String word = capitals.group();
                if (!context.known().isKnown(word)
                        && !explained.contains(word)
                        && !isBesideCapitals(text.visible(), capitals.start(), capitals.end(), context.known())
                        && seen.add(word)) {
                    report.add(
                            text.pointer(capitals.start()),
                            "nothing explains the abbreviation '" + word + "'",
                            "add it to data/glossary.yml, or write it in full");
                }
            }
        }
    }

    /** What stands right behind each opening bracket, as long as abbreviations are. */
    private static Set<String> inBrackets(String text) {
        Set<String> words = new HashSet<>();
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            for (int end = at + 3; end <= Math.min(text.length(), at + 1 + LONGEST); end++) {
                words.add(text.substring(at + 1, end));
            }
        }
        return words;
    }

    /** Whether another unknown word in capitals is next to this one. That is emphasis, not an abbreviation. */
    private static boolean isBesideCapitals(String text, int from, int to, KnownWords known) {
        Matcher next = CAPITALS_NEXT.matcher(text).region(to, text.length());
        if (next.lookingAt() && !known.isKnown(next.group().strip())) {
            return true;
        }
        int start = from - 1;
        while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
            start--;
        }
        return start >= 0
                && from - start > 2
                && !known.isKnown(text.substring(start, from).strip());
    }
}
