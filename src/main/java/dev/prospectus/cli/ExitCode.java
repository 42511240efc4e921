package dev.prospectus.cli;

/** The exit codes of the process. */
final class ExitCode {

    static final int CLEAN = 0;

    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** A command line that can't be understood. */
    static final int USAGE = 2;

    /** A fault of the machine (a disk, a permission), or a defect of Prospectus. */
    static final int FAULT = 3;

    private ExitCode() {}
}
