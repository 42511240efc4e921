package dev.prospectus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a script or a style sheet that names another asset: {@code import} and {@code export ... from} with a
 * relative address in scripts, {@code @import} and {@code url()} with a relative address in style sheets.
 *
 * <p>An address that leads out of the assets' folder, or is not relative, is no reference. Comments and other strings are
 * skipped.
 *
 * @param start where the address begins in the text
 * @param end where it ends, without query and fragment
 * @param target the name of the asset that is meant
 */
record AssetReference(int start, int end, String target) {

    private static final String COMMENT = "/\\*(?s:.*?)(?:\\*/|\\z)";
    private static final String STRING =
            "\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'";

    private static final Pattern IN_SCRIPTS = Pattern.compile(COMMENT + "|//[^\\n]*"
            + "|\\b(?:from\\s*|import\\s*(?:\\(\\s*)?)(?<quote>[\"'])(?<address>\\.{1,2}/[^\"'\\n]+)\\k<quote>"
            + "|" + STRING + "|`[^`\\\\]*+(?:\\\\.[^`\\\\]*+)*+`");

    private static final Pattern IN_STYLES = Pattern.compile(COMMENT
            + "|(?:@import\\s+(?=[\"'])|url\\(\\s*)(?<quote>[\"']?)(?<address>[^\"'()\\s]+)\\k<quote>"
            + "|" + STRING);

    private static final Pattern NOT_RELATIVE = Pattern.compile("[/#?]|[a-zA-Z][a-zA-Z0-9+.-]*:");

    /**
     * All of one asset, in the order in which they stand.
     *
     * @param name of the asset; its ending decides what is looked for
     */
    static List<AssetReference> in(String name, String text) {
        List<AssetReference> references = new ArrayList<>();
        Matcher matcher = pattern(name).matcher(text);
        while (matcher.find()) {
            String address = matcher.group("address");
            if (address != null && !NOT_RELATIVE.matcher(address).lookingAt()) {
                String path = address.split("[?#]", 2)[0];
                String target = resolved(name, path);
                if (!target.isEmpty()) {
                    int start = matcher.start("address");
                    references.add(new AssetReference(start, start + path.length(), target));
                }
            }
        }
        return references;
    }

    /** Whether an asset of this name can refer to others. */
    static boolean areIn(String name) {
        return name.endsWith(".css") || name.endsWith(".js") || name.endsWith(".mjs");
    }

    private static Pattern pattern(String name) {
        return name.endsWith(".css") ? IN_STYLES : IN_SCRIPTS;
    }

    /** The name that an address means, seen from an asset; empty where it leads out of the folder. */
    private static String resolved(String from, String address) {
        List<String> parts = new ArrayList<>(List.of(from.split("/", -1)));
        parts.remove(parts.size() - 1);
        for (String part : address.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return "";
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
