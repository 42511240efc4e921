package dev.prospectus.check;

/**
 * Warning: something in a text was meant as Markdown, and Markdown does not know it. It would be published as it was typed, or
 * not at all.
 */
final class UnreadMarkdown implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("TXT027");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            text.outline()
                    .ifPresent(outline -> outline.leftovers().stream()
                            .filter(leftover -> !leftover.perhapsMeant())
                            .forEach(leftover ->
                                    report.add(text.pointer(leftover.from()), leftover.why(), leftover.fix())));
        }
    }
}
