package dev.prospectus.check;

import java.util.Locale;

/**
 * Info: a summary is hard to read by the grade level of Kincaid and others (Derivation of New Readability Formulas for Navy Enlisted
 * Personnel, 1975). The words of the field are long by nature and a formula says little of a short text, so only long sentences in long
 * summaries are told of.
 */
final class HardSummary implements FileCheck {

    private static final int FEWEST_WORDS = 30;
    private static final int LONG_SENTENCE = 28;
    private static final double HARD = 20;

    @Override
    public Rule rule() {
        return Rule.info("TXT033");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (text.pointer().path().endsWith("/summary") && text.words().count() >= FEWEST_WORDS) {
                check(text, report);
            }
        }
    }

    private static void check(Text text, Report report) {
        int words = 0;
        int syllables = 0;
        int sentences = 0;
        int inSentence = 0;
        int longest = 0;
        for (String word : text.visible().strip().split("\\s+", -1)) {
            if (!word.chars().anyMatch(Character::isLetterOrDigit)) {
                continue;
            }
            words++;
            inSentence++;
            longest = Math.max(longest, inSentence);
            syllables += syllables(word);
            if (word.matches(".*[.!?:;][\"')\u2019\u201D]*")) {
                sentences++;
                inSentence = 0;
            }
        }
        sentences += inSentence > 0 ? 1 : 0;
        double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        if (words >= FEWEST_WORDS && longest >= LONG_SENTENCE && grade >= HARD) {
            report.add(
                    text.pointer(),
                    "this is hard to read: one sentence has " + longest + " words, most of them long",
                    "make two or three sentences of it, and leave out what readers do not need to choose");
        }
    }

    /** Groups of vowels, which are about as many as there are syllables; a silent e at the end is none. */
    private static int syllables(String word) {
        String letters = word.toLowerCase(Locale.UK).replaceAll("[^\\p{L}]", "");
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < letters.length(); i++) {
            boolean now = "aeiouy".indexOf(letters.charAt(i)) >= 0;
            groups += now && !vowel ? 1 : 0;
            vowel = now;
        }
        boolean silent = letters.endsWith("e") && !letters.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
