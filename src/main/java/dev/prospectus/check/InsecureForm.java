package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;

/** Error: the address of an application form begins with http, so that personal data could be read on its way. */
final class InsecureForm implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.error("COH015");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            if (target.kind() == Kind.FORM && target.scheme().equals("http")) {
                report.add(
                        target.pointer(),
                        "the form for applications is not protected: its address begins with http",
                        "write https://" + target.address().substring("http://".length()));
            }
        }
    }
}
