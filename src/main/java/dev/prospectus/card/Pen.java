package dev.prospectus.card;

/** Follows a closed contour and draws its curves as short lines. */
final class Pen {

    /** Lines for a curve: at the sizes of a card none is longer than a few pixels. */
    private static final int STEPS = 8;

    private final Coverage pixels;
    private double x;
    private double y;
    private double controlX;
    private double controlY;
    private boolean curving;

    Pen(Coverage pixels) {
        this.pixels = pixels;
    }

    void start(double startX, double startY) {
        x = startX;
        y = startY;
        curving = false;
    }

    /** On to a point on the curve. */
    void on(double toX, double toY) {
        if (curving) {
            curve(toX, toY);
            curving = false;
        } else {
            line(toX, toY);
        }
    }

    /** On by a point that pulls the curve. */
    void off(double pullX, double pullY) {
        if (curving) {
            curve((controlX + pullX) / 2, (controlY + pullY) / 2);
        }
        controlX = pullX;
        controlY = pullY;
        curving = true;
    }

    private void curve(double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double rest = 1 - t;
            line(
                    rest * rest * fromX + 2 * rest * t * controlX + t * t * toX,
                    rest * rest * fromY + 2 * rest * t * controlY + t * t * toY);
        }
    }

    private void line(double toX, double toY) {
        pixels.line(x, y, toX, toY);
        x = toX;
        y = toY;
    }
}
