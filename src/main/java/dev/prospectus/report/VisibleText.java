package dev.prospectus.report;

import java.util.regex.Pattern;

/** Text on a terminal. File names and lines may hold what moves its cursor or changes the direction of writing. */
final class VisibleText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private VisibleText() {}

    /** The text with a mark in place of each such character. */
    static String of(String text) {
        return INVISIBLE.matcher(text).replaceAll("\uFFFD");
    }
}
