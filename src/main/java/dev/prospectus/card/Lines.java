package dev.prospectus.card;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: between words, and within a word that is wider than a line. */
final class Lines {

    private Lines() {}

    /** @param text as {@link Typeface#drawable} makes it */
    static List<String> of(String text, Typeface face, int size, int width) {
        List<String> lines = new ArrayList<>();
        double space = face.advance(' ', size);
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            double wide = face.width(word, size);
            if (line.length() > 0 && used + space + wide <= width) {
                line.append(' ').append(word);
                used += space + wide;
                continue;
            }
            if (line.length() > 0) {
                lines.add(line.toString());
            }
            String rest = word;
            while (face.width(rest, size) > width) {
                int end = fitting(rest, face, size, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line = new StringBuilder(rest);
            used = face.width(rest, size);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
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
