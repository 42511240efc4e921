package dev.prospectus.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as readers see its lines: where an author broke a line within a paragraph is no part of what it says. */
final class Paragraphs {

    private static final Pattern MARKED = Pattern.compile("(?:[-*+>#|=]|\\d+[.)]|```|~~~|\\[\\^?[^]]*]:).*");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

    private Paragraphs() {}

    /** The same text with each paragraph on one line. */
    static String joined(String text) {
        List<String> units = new ArrayList<>();
        boolean open = false;
        boolean fenced = false;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            String bare = line.strip();
            boolean fence = FENCE.matcher(line).matches();
            if (fenced || fence) {
                units.add(line.stripTrailing());
                fenced = fence != fenced;
                open = false;
                continue;
            }
            if (open && !bare.isEmpty() && !MARKED.matcher(bare).matches()) {
                int last = units.size() - 1;
                units.set(last, units.get(last) + " " + spaced(bare));
            } else if (!bare.isEmpty()
                    || (!units.isEmpty() && !units.get(units.size() - 1).isEmpty())) {
                String indent =
                        line.substring(0, line.length() - line.stripLeading().length());
                units.add(bare.isEmpty() ? "" : indent + spaced(bare));
            }
            boolean broken = line.endsWith("  ") || line.endsWith("\\");
            if (broken && !bare.isEmpty()) {
                units.set(units.size() - 1, units.get(units.size() - 1) + "\\");
            }
            open = !bare.isEmpty() && !broken && !bare.startsWith("#") && !bare.startsWith("|");
        }
        return String.join("\n", units).strip();
    }

    private static String spaced(String line) {
        return line.replaceAll("[ \\t]+", " ");
    }
}
