package dev.prospectus.asciidoc;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What attributes say at a line of a text, as far as it can be known without Asciidoctor. Those of the site hold. */
final class KnownAttributes {

    private static final int LONGEST = 4096;
    private static final Pattern REFERENCE = Pattern.compile("\\{(\\w[\\w-]*+)}");

    private final Map<String, String> site = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    KnownAttributes(AsciiDocSettings settings) {
        settings.attributes().forEach((name, value) -> {
            // By this sign a site lets a text change the attribute.
            boolean soft = name.endsWith("@") || value.endsWith("@");
            String bare = name.replace("@", "").toLowerCase(Locale.ROOT);
            (soft ? known : site).put(bare, value.endsWith("@") ? value.substring(0, value.length() - 1) : value);
        });
    }

    void set(String name, String value) {
        String bare = name.replace("!", "").toLowerCase(Locale.ROOT);
        if (bare.length() < name.length()) {
            known.remove(bare);
        } else {
            String whole = in(value.strip());
            known.put(bare, whole.substring(0, Math.min(whole.length(), LONGEST)));
        }
    }

    /** The text with what is known; one too long for a name or value stays as it is, since it could become one without end. */
    String in(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        return REFERENCE.matcher(text).replaceAll(reference -> {
            String name = reference.group(1).toLowerCase(Locale.ROOT);
            String value = site.getOrDefault(name, known.getOrDefault(name, reference.group()));
            return Matcher.quoteReplacement(value);
        });
    }
}
