package dev.prospectus.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that drives, systems and editors give to a copy of a file or folder. A copy is told, and never published. */
public final class Copies {

    private static final String COPY = "(?:copy|kopie|copie|copia|kopi|kopia|cópia)";
    private static final String NUMBER = "(?: ?\\(?[0-9]{1,3}\\)?)?";
    private static final String CONFLICT = "(?:conflict|konflikt|conflit)";

    /** Whatever has such a name is a copy. The first group is the name of the original. */
    private static final List<Pattern> CERTAIN = List.of(
            pattern("(.+?)(?: [-–—])? " + COPY + NUMBER),
            pattern("(.+?)[ _]?\\([0-9]{1,3}\\)"),
            pattern(COPY + NUMBER + " (?:of|von|de|di|van|av) (.+)"),
            pattern("(.+?) ?[(\\[][^()\\[\\]]*" + CONFLICT + "[^()\\[\\]]*(?:\\([0-9]+\\))?[)\\]]"),
            pattern("(.+?)[ ._-]sync-conflict-[0-9].*"),
            pattern("(.+?)_conflict-[0-9].*"));

    /** What has such a name is a copy if the original is there: the name of a computer, or a number. */
    private static final List<Pattern> BESIDE_ORIGINAL = List.of(
            Pattern.compile("(.+?)-(?:LAPTOP|DESKTOP|WIN|PC|SURFACE|MACBOOK|IMAC)-?[A-Z0-9]{2,}(?:-[0-9]+)?"),
            Pattern.compile("(.+?) [0-9]{1,2}"));

    /** The name of any computer, where ids have no capitals. */
    private static final Pattern OF_DATA = Pattern.compile("([a-z0-9-]+?)-[A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*");

    private Copies() {}

    /**
     * What to say of a file or folder whose name is a copy's.
     *
     * @param name how findings call it
     */
    public static Optional<Diagnostic> finding(String name, Path file) {
        String last = file.getFileName().toString();
        return original(file, last).map(original -> finding(name, last, original, exists(file, original)));
    }

    private static Diagnostic finding(String name, String last, String original, boolean stands) {
        return Diagnostic.error(
                SourceLocation.ofFile(name),
                FileCode.COPY,
                "'" + last + "' looks like a copy of '" + original + "' that a drive, a system or an editor made",
                stands
                        ? "compare the two, take over into '" + original
                                + "' what is newer in the copy, and delete the copy"
                        : "if it is the one to keep, rename it to '" + original.replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                                + "'; otherwise delete it");
    }

    private static Optional<String> original(Path file, String last) {
        // Only one form of a copy's name has neither spaces nor capitals nor signs.
        if (PassedOver.isPlain(last) && !last.contains("conflict")) {
            return Optional.empty();
        }
        int dot = Files.isDirectory(file) ? -1 : last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        String ending = dot > 0 ? last.substring(dot) : "";
        for (Pattern pattern : CERTAIN) {
            Matcher copy = pattern.matcher(stem);
            if (copy.matches()) {
                return Optional.of(copy.group(1).strip() + ending);
            }
        }
        for (Pattern pattern : BESIDE_ORIGINAL) {
            Matcher copy = pattern.matcher(stem);
            if (copy.matches() && exists(file, copy.group(1) + ending)) {
                return Optional.of(copy.group(1) + ending);
            }
        }
        Matcher copy = OF_DATA.matcher(stem);
        return ending.equals(".yml") && copy.matches() && exists(file, copy.group(1) + ending)
                ? Optional.of(copy.group(1) + ending)
                : Optional.empty();
    }

    private static boolean exists(Path beside, String name) {
        return Files.exists(beside.resolveSibling(name), LinkOption.NOFOLLOW_LINKS);
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
