package dev.prospectus.check;

import dev.prospectus.model.RichText.TextHeading;

/** Warning: a heading is more than one level below the heading before it. */
final class SkippedHeadingLevel implements Check {

    @Override
    public Rule rule() {
        return Rule.warning(
                "TXT011", "Headings go down one level at a time, so that those who can't see the page find their way.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Text text : context.texts()) {
            text.rich().ifPresent(rich -> {
                int last = Integer.MAX_VALUE;
                for (TextHeading heading : rich.headings()) {
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
