package dev.prospectus.output.html.page;

import java.util.regex.Pattern;

/** Fits the headings of running text into a page that puts it below a heading of its own. */
public final class Headings {

    private static final Pattern HEADING_TAG = Pattern.compile("<(/?)h([2-5])(?=[ >])");

    private Headings() {}

    /** The same HTML with every heading of levels 2 to 5 one level deeper. */
    public static String deeper(String html) {
        return HEADING_TAG
                .matcher(html)
                .replaceAll(tag -> "<" + tag.group(1) + "h" + (tag.group(2).charAt(0) - '0' + 1));
    }
}
