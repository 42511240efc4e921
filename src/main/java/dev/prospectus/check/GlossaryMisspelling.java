package dev.prospectus.check;

import dev.prospectus.model.GlossaryTerm;
import java.util.HashMap;
import java.util.Map;

/** Warning: a text contains a spelling that the glossary lists under {@code never}. */
final class GlossaryMisspelling implements Check {

    @Override
    public Rule rule() {
        return Rule.warning(
                "TXT017", "Terms are spelled as in data/glossary.yml; what it lists under 'never' is used nowhere.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<String, String> rightByWrong = new HashMap<>();
        for (GlossaryTerm term : context.catalogue().glossary()) {
            term.never().forEach(wrong -> rightByWrong.put(wrong, term.term()));
        }
        if (rightByWrong.isEmpty()) {
            return;
        }
        Phrases mistakes = Phrases.asWritten(rightByWrong.keySet());
        for (Text text : context.texts()) {
            mistakes.find(
                    text.words(),
                    (from, to, wrong) -> report.add(
                            text.pointer(from),
                            "'" + text.quote(from, to) + "' is a mistake according to the glossary",
                            "write '" + rightByWrong.get(wrong) + "'"));
        }
    }
}
