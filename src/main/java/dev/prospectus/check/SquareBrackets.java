package dev.prospectus.check;

import dev.prospectus.markdown.Outline.Leftover;

/** Info: words stand in square brackets and are no link. They may be meant so, or a link whose address was forgotten. */
final class SquareBrackets implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.info("TXT029");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            text.outline()
                    .ifPresent(outline -> outline.leftovers().stream()
                            .filter(Leftover::perhapsMeant)
                            .forEach(leftover ->
                                    report.add(text.pointer(leftover.from()), leftover.why(), leftover.fix())));
        }
    }
}
