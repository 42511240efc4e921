package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;

/** Warning: a link begins with http. */
final class InsecureLink implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("LNK005", "Links to other sites begin with https.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Target target : context.targets()) {
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
