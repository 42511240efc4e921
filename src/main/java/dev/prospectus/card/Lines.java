package dev.prospectus.card;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: between words, and within a word that is wider than a line. */
final class Lines {

    private Lines() {}

    /** @param text as {@link Typeface#drawable} makes it */
    static List<String> of(String text, Typeface face, int size, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (face.width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (face.width(line, size) > width) {
                int end = fitting(line, face, size, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    /** How much of a word fits: at least one character, and if possible up to a hyphen or slash. */
    private static int fitting(String word, Typeface face, int size, int width) {
        int end = word.offsetByCodePoints(0, 1);
        int atMark = 0;
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (face.width(word.substring(0, next), size) > width) {
                break;
            }
            end = next;
            if ("-/–_.".indexOf(word.charAt(end - 1)) >= 0) {
                atMark = end;
            }
        }
        return atMark > 0 ? atMark : end;
    }
}
