package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;

/** Warning: a full address of this site leads to a page that the site doesn't have. Its host may have one beside the site. */
final class DeadOwnAddress implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("LNK009");
    }

    @Override
    public void check(CheckContext context, Report report) {
        DeadLink.check(context, report, target -> target.kind() == Kind.OWN_ADDRESS);
    }
}
