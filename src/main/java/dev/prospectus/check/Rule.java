package dev.prospectus.check;

import dev.prospectus.source.Severity;
import java.util.regex.Pattern;

/**
 * The rule that a check enforces. What it means to editors stands in {@code rules/codes.md}.
 *
 * @param code stable name, three capital letters for the group and three digits
 */
public record Rule(String code, Severity severity) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}[0-9]{3}");

    public Rule {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code: " + code);
        }
    }

    static Rule error(String code) {
        return new Rule(code, Severity.ERROR);
    }

    static Rule warning(String code) {
        return new Rule(code, Severity.WARNING);
    }

    static Rule info(String code) {
        return new Rule(code, Severity.INFO);
    }
}
