package dev.prospectus.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a git host gets Prospectus: one commit of a repository, since what a name such as {@code main} stands for may change unseen.
 *
 * @param repository {@code OWNER/NAME}, or its address
 * @param commit all 40 digits
 */
record ProgramSource(String repository, String commit) {

    private static final Pattern FORM = Pattern.compile("([\\w.-]+/[\\w.-]+|https://[\\w.:/~-]+)@([0-9a-f]{40})");

    /** Reads {@code OWNER/NAME@COMMIT} or {@code https://...@COMMIT}. */
    static Optional<ProgramSource> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new ProgramSource(form.group(1), form.group(2))) : Optional.empty();
    }

    boolean isAddress() {
        return repository.startsWith("https://");
    }
}
