package dev.prospectus.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Draws lines with round ends, such as those of an icon: a pixel is covered by how near it is to one of them. */
final class Strokes {

    /** The width of the lines of {@code status-icons.svg}, and the size of its icons. */
    private static final double WIDTH = 2.25;

    private static final double GRID = 16;

    private static final Pattern TOKEN = Pattern.compile("[MmLlHhVvz]|-?[0-9]*\\.?[0-9]+");

    private final List<double[]> lines = new ArrayList<>();

    private Strokes() {}

    /** @param icon drawn in the square of an em */
    static Mask mask(StatusIcon icon, int size) {
        Strokes strokes = new Strokes();
        strokes.path(icon.path());
        byte[] levels = new byte[size * size];
        double unit = size / GRID;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double x = (column + 0.5) / unit;
                double y = (row + 0.5) / unit;
                double distance = strokes.distance(x, y);
                if (icon.ring()) {
                    distance = Math.min(distance, Math.abs(Canvas.distance(x - 8, y - 8) - 6));
                }
                double covered = (WIDTH / 2 - distance) * unit + 0.5;
                levels[row * size + column] =
                        (byte) Math.round(Math.max(0, Math.min(1, covered)) * (Coverage.LEVELS - 1));
            }
        }
        return new Mask(0, 0, size, size, levels);
    }

    /** The commands of a path that make straight lines (SVG 1.1, section 8.3). */
    private void path(String path) {
        List<String> tokens =
                TOKEN.matcher(path).results().map(MatchResult::group).toList();
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        char command = 'M';
        for (int i = 0; i < tokens.size(); ) {
            if (Character.isLetter(tokens.get(i).charAt(0))) {
                command = tokens.get(i++).charAt(0);
            }
            double toX = x;
            double toY = y;
            boolean relative = Character.isLowerCase(command);
            char kind = Character.toLowerCase(command);
            if (kind == 'z') {
                toX = startX;
                toY = startY;
            }
            if (kind == 'm' || kind == 'l' || kind == 'h') {
                toX = Double.parseDouble(tokens.get(i++)) + (relative ? x : 0);
            }
            if (kind == 'm' || kind == 'l' || kind == 'v') {
                toY = Double.parseDouble(tokens.get(i++)) + (relative ? y : 0);
            }
            if (kind == 'm') {
                startX = toX;
                startY = toY;
                command = relative ? 'l' : 'L';
            } else {
                lines.add(new double[] {x, y, toX, toY});
            }
            x = toX;
            y = toY;
        }
    }

    private double distance(double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (double[] line : lines) {
            nearest = Math.min(nearest, distance(x, y, line));
        }
        return nearest;
    }

    private static double distance(double x, double y, double[] line) {
        double dx = line[2] - line[0];
        double dy = line[3] - line[1];
        double along = ((x - line[0]) * dx + (y - line[1]) * dy) / (dx * dx + dy * dy);
        double at = Math.max(0, Math.min(1, along));
        return Canvas.distance(x - line[0] - at * dx, y - line[1] - at * dy);
    }
}
