package dev.prospectus.check;

import dev.prospectus.markdown.Outline.TextHeading;

/** Warning: a heading is more than one level below the heading before it. */
final class SkippedHeadingLevel implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("TXT011");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Text text : file.texts()) {
            text.outline().ifPresent(outline -> {
                int last = Integer.MAX_VALUE;
                for (TextHeading heading : outline.headings()) {
                    if (heading.level() - 1 > last) {
                        report.add(
                                text.pointer().inside(heading.line(), 1),
                                "the heading '" + heading.text() + "' skips a level",
                                "take away " + (heading.level() - 1 - last) + " of its # signs");
                    }
                    last = heading.level();
                }
            });
        }
    }
}
