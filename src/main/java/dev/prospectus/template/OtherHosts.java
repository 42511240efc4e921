package dev.prospectus.template;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hosts from which pages may load something, by what stands in templates and style sheets: scripts, style sheets, fonts, pictures, frames, and any address in a
 * script. Links that readers choose to follow are none. What a script makes up at run time nobody can tell.
 */
final class OtherHosts {

    private static final String HOST = "(?:https?:)?//([a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)+)";

    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->|<!--.*?-->|/\\*.*?\\*/");

    private static final List<Pattern> LOADED = List.of(
            Pattern.compile(
                    "(?i)<(?:script|img|iframe|embed|object|source|video|audio|track|input)\\b[^>]*?\\b(?:src|srcset|poster|data)\\s*=\\s*[\"']"
                            + HOST),
            Pattern.compile(
                    "(?i)<link\\b(?=[^>]*\\brel\\s*=\\s*[\"'][^\"']*(?:stylesheet|icon|load|connect|prefetch))[^>]*\\bhref\\s*=\\s*[\"']"
                            + HOST),
            Pattern.compile("(?i)(?:\\burl\\(\\s*[\"']?|@import\\s+[\"'])" + HOST));

    /** Data for search engines names addresses that nothing opens. */
    private static final Pattern SCRIPT = Pattern.compile("(?is)<script\\b(?![^>]*ld\\+json)[^>]*>(.*?)</script>");

    /** What a script has in quotes may be loaded or only linked. Names of kinds of XML are neither. */
    private static final Pattern IN_SCRIPT = Pattern.compile("[\"'`](?!https?://www\\.w3\\.org/)" + HOST);

    private OtherHosts() {}

    /**
     * The hosts.
     *
     * @param texts templates and style sheets
     * @param scripts files of them
     */
    static SortedSet<String> in(Collection<String> texts, Collection<String> scripts) {
        SortedSet<String> hosts = new TreeSet<>();
        for (String text : texts) {
            String plain = COMMENT.matcher(text).replaceAll(" ");
            LOADED.forEach(pattern -> add(pattern.matcher(plain), hosts));
            SCRIPT.matcher(plain).results().forEach(script -> add(IN_SCRIPT.matcher(script.group(1)), hosts));
        }
        scripts.forEach(script -> add(IN_SCRIPT.matcher(COMMENT.matcher(script).replaceAll(" ")), hosts));
        return hosts;
    }

    private static void add(Matcher found, SortedSet<String> hosts) {
        while (found.find()) {
            hosts.add(found.group(1).toLowerCase(Locale.ROOT));
        }
    }
}
