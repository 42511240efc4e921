package dev.prospectus.check;

import java.util.List;

/** Warning: a text contains a placeholder, such as {@code TBC} or {@code lorem ipsum}. */
final class Placeholder implements FileCheck {

    private static final Phrases EXACT = Phrases.asWritten(
            List.of("TBC", "TBA", "tbc", "tba", "Tbc", "XXX", "xxx", "XXXX", "xxxx", "TODO", "FIXME"));
    private static final Phrases ANY_CASE = Phrases.inAnyCase("lorem ipsum", "placeholder text", "insert text here");

    @Override
    public Rule rule() {
        return Rule.warning("TXT021");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            EXACT.find(text.words(), (from, to, phrase) -> report(text, from, to, report));
            ANY_CASE.find(text.words(), (from, to, phrase) -> report(text, from, to, report));
        }
    }

    private static void report(Text text, int from, int to, Report report) {
        report.add(
                text.pointer(from),
                "'" + text.quote(from, to) + "' is still to be filled in",
                "write what is meant, or delete it; a date goes into the cohort as 'tbc by YYYY-MM-DD'");
    }
}
