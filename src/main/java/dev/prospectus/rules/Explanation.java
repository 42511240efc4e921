package dev.prospectus.rules;

import dev.prospectus.source.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A code in words for editors.
 *
 * @param severities of its findings, the usual one first
 * @param always whether no site can lower, turn off or ignore it, since the site would be unsafe, unreadable or not there at all
 * @param fault what is wrong, in one sentence
 * @param reason why it matters
 */
public record Explanation(
        String code,
        List<Severity> severities,
        boolean always,
        String fault,
        String reason,
        Optional<Example> example) {

    public Explanation {
        severities = List.copyOf(severities);
    }

    /** How a site lives without it, in Markdown. */
    public String silencing() {
        return always
                ? "It can't be turned off or ignored: the site would be unsafe, unreadable or not there at all."
                : "To turn it off or change its severity, write `checks: {" + code
                        + ": off}` (or info, warning, error) in"
                        + " site-config.yml; for one place, an entry of `ignore:` there.";
    }

    /**
     * @param file where it stands; empty if any file may have it. A folder, with a slash at its end, if the lines are names of files
     * @param wrong lines as they were found
     * @param right the same lines as they are mended; none if they are taken out
     */
    public record Example(String file, List<String> wrong, List<String> right) {
        public Example {
            wrong = List.copyOf(wrong);
            right = List.copyOf(right);
        }
    }
}
