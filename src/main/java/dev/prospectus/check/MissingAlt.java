package dev.prospectus.check;

/** Error: a picture has no alternative text (WCAG 2.2, SC 1.1.1). */
final class MissingAlt implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.error("TXT013");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            if (target.isPicture()
                    && target.kind() != Target.Kind.DECORATION
                    && target.words().isBlank()) {
                report.add(
                        target.pointer(),
                        "the picture " + target.address() + " has no alternative text",
                        target.kind() == Target.Kind.PICTURE
                                ? "write what it shows: ![here](...) in Markdown, alt=\"here\" in HTML"
                                : "write under 'alt' what it shows");
            }
        }
    }
}
