package dev.prospectus.check;

/** Warning: a text contains a spelling that the glossary lists under {@code never}. */
final class GlossaryMisspelling implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("TXT017");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            context.known()
                    .findMistakes(
                            text.words(),
                            (from, to, right) -> report.add(
                                    text.pointer(from),
                                    "'" + text.quote(from, to) + "' is a mistake according to the glossary",
                                    "write '" + right + "'",
                                    text.visible().substring(from, to),
                                    right));
        }
    }
}
