package dev.prospectus.check;

/** Warning: a word is one slip away from a word of the glossary: a letter too many, missing, wrong, or two that changed places. */
final class NearlyATerm implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("TXT031");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            context.known()
                    .findSlips(
                            text.words(),
                            (from, to, right) -> report.add(
                                    text.pointer(from),
                                    "'" + text.quote(from, to) + "' is nearly '" + right
                                            + "', which the glossary explains",
                                    "if that is meant, write '" + right + "'"));
        }
    }
}
