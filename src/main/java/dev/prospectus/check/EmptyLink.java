package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;

/** Error: a link has no text, or a link or picture has no address. */
final class EmptyLink implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.error("TXT007");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            if (target.address().isBlank() || target.address().equals("#")) {
                String what = target.isPicture() ? "picture" : "link";
                report.add(
                        target.pointer(),
                        "the " + what + " '" + target.words().strip() + "' leads nowhere",
                        "write its address between the brackets, or delete the " + what);
            } else if (target.kind() == Kind.LINK && target.words().isBlank()) {
                report.add(
                        target.pointer(),
                        "the link to " + target.address() + " has no words",
                        "write between the square brackets where it leads");
            }
        }
    }
}
