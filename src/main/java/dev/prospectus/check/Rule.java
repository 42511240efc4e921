package dev.prospectus.check;

import dev.prospectus.source.Severity;
import java.util.regex.Pattern;

/**
 * The rule that a check enforces.
 *
 * @param code stable name, three capital letters for the group and three digits
 * @param explanation the reason for the rule and how to follow it, in one or two sentences, for the list of all rules
 */
public record Rule(String code, Severity severity, String explanation) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}[0-9]{3}");

    public Rule {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code: " + code);
        }
    }

    static Rule error(String code, String explanation) {
        return new Rule(code, Severity.ERROR, explanation);
    }

    static Rule warning(String code, String explanation) {
        return new Rule(code, Severity.WARNING, explanation);
    }

    static Rule info(String code, String explanation) {
        return new Rule(code, Severity.INFO, explanation);
    }
}
