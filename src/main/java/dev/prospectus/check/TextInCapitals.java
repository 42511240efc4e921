package dev.prospectus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warning: three or more words in a row are in capitals. */
final class TextInCapitals implements FileCheck {

    private static final String WHOLE_WORD = "\\p{Lu}{2,}+(?![\\p{L}\\d])";

    /** Possessive, since the JDK's matcher needs stack for each repetition that it may take back. */
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\d])" + WHOLE_WORD + "(?:[ \\t\\n,:;&!-]++" + WHOLE_WORD + "){2,}+");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}+");

    @Override
    public Rule rule() {
        return Rule.warning("TXT015");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            if (KnownWords.runsOfCapitals(text.visible()) < 3) {
                continue;
            }
            Matcher run = RUN.matcher(text.visible());
            while (run.find()) {
                List<String> words = new ArrayList<>();
                Matcher word = WORD.matcher(run.group());
                while (word.find()) {
                    words.add(word.group());
                }
                words.removeIf(context.known()::isKnown);
                if (words.size() >= 2) {
                    report.add(
                            text.pointer(run.start()),
                            "'" + text.quote(run.start(), run.end()) + "' is written in capitals",
                            "write it in small letters; for emphasis, put it first or between **");
                }
            }
        }
    }
}
