package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;

/** Warning: a link begins with http. */
final class InsecureLink implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.warning("LNK005");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            if (target.scheme().equals("http") && target.kind() != Kind.FORM && !target.isPicture()) {
                report.add(
                        target.pointer(),
                        "this link is not protected: its address begins with http",
                        "try https://"
                                + target.address().substring("http:".length()).replaceFirst("^/+", ""));
            }
        }
    }
}
