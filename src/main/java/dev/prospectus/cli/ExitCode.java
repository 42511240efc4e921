package dev.prospectus.cli;

/** What the process says to scripts. */
final class ExitCode {

    static final int CLEAN = 0;

    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** The command line can't be understood. */
    static final int USAGE = 2;

    /** The machine's fault (a disk, a permission) or a defect of ours. */
    static final int FAULT = 3;

    private ExitCode() {}
}
