package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;

/** Error: the address of an application form begins with http, so that personal data could be read on its way. */
final class InsecureForm implements Check {

    @Override
    public Rule rule() {
        return Rule.error(
                "COH015", "Forms for applications ask for personal data, so their address begins with https.");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Target target : context.targets()) {
            if (target.kind() == Kind.FORM && target.scheme().equals("http")) {
                report.add(
                        target.pointer(),
                        "the form for applications is not protected: its address begins with http",
                        "write https://" + target.address().substring("http://".length()));
            }
        }
    }
}
