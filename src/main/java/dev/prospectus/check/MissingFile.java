package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;

/** Error: a material's file doesn't exist. */
final class MissingFile implements Check {

    @Override
    public Rule rule() {
        return Rule.error("LNK010");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Target target : context.targets()) {
            String file = target.address();
            if (target.kind() == Kind.DATA_FILE
                    && !target.hasUnseenSign()
                    && !context.paths().assets().contains(file)
                    && !context.isBroken("content/" + file)) {
                report.add(
                        target.pointer(),
                        "there is no file content/" + file,
                        Suggestion.of(context.paths().assets(), file, "add the file, or correct its name"));
            }
        }
    }
}
