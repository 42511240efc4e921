package dev.prospectus.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what a text takes from attributes: a short text may become one without end by it. */
final class References {

    private static final int MOST_CHARACTERS = 20_000_000;

    /** How long Asciidoctor lets a text make an attribute in its mode "secure". Those of the site may be longer. */
    private static final int LONGEST = 4096;

    private static final Pattern REFERENCE =
            Pattern.compile("\\{(?:[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*+|(?:set|counter2?):[^}\n]*+)}");

    private final int most;
    private int taken;

    References(AsciiDocSettings settings) {
        int longest = settings.attributes().values().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        most = MOST_CHARACTERS / Math.max(LONGEST, longest);
    }

    /** Whether the text still fits in with those before it. */
    boolean take(String text) {
        Matcher reference = REFERENCE.matcher(text);
        while (taken <= most && reference.find()) {
            taken++;
        }
        return taken <= most;
    }
}
