package dev.prospectus.check;

/**
 * A check that looks at one of the author's files at a time. What it finds depends on nothing but its arguments, so a
 * preview need not look again at a file that did not change.
 */
interface FileCheck extends Check {

    void check(FileContents file, FileContext context, Report report);

    @Override
    default void check(CheckContext context, Report report) {
        context.files().forEach(file -> check(file, context.fileContext(), report));
    }
}
