package dev.prospectus.check;

import dev.prospectus.source.Signs;

/** Error: a sign that nobody sees stands in the address of a link or picture, so that it leads elsewhere than it seems. */
final class UnseenSignInLink implements FileCheck {

    @Override
    public Rule rule() {
        return Rule.error("LNK008");
    }

    @Override
    public void check(FileContents file, FileContext context, Report report) {
        for (Target target : file.targets()) {
            int odd = Signs.firstUnseenIn(target.address());
            if (odd >= 0) {
                report.add(
                        target.pointer(),
                        Signs.unseen(target.address(), odd),
                        "type the address anew, without copying: '" + Signs.withoutUnseen(target.address()) + "'");
            }
        }
    }
}
