package dev.prospectus.card;

/**
 * How much of each pixel the inside of some contours covers. Every line adds, to the pixels of each row that it crosses, by how much
 * the area to its right changes there; the sum of a row from its left is then what is covered. So a line costs its own length and no
 * pixel is looked at twice.
 */
final class Coverage {

    /** Shares that are told apart, from none to all. */
    static final int LEVELS = 3;

    private final int width;
    private final int height;
    private final int stride;
    private final double[] changes;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        this.changes = new double[stride * height];
    }

    /** A line of a closed contour, within the picture. */
    void line(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        boolean down = fromY < toY;
        double top = down ? fromY : toY;
        double bottom = down ? toY : fromY;
        double slope = (toX - fromX) / (toY - fromY);
        double x = down ? fromX : toX;
        for (int row = (int) top; row < Math.min(height, bottom); row++) {
            double high = Math.min(row + 1, bottom) - Math.max(row, top);
            double next = x + slope * high;
            cross(row * stride, Math.min(x, next), Math.max(x, next), down ? high : -high);
            x = next;
        }
    }

    /** A line within one row. */
    private void cross(int row, double left, double right, double high) {
        int first = (int) left;
        int end = (int) Math.ceil(right);
        if (end <= first + 1) {
            double share = (left + right) / 2 - first;
            changes[row + first] += high * (1 - share);
            changes[row + first + 1] += high * share;
            return;
        }
        double perPixel = high / (right - left);
        double before = 0;
        for (int x = first; x < end; x++) {
            // Of this pixel: the area to the right of the line, in the part of the row that the line crosses so far.
            double enters = Math.max(left, x);
            double leaves = Math.min(right, x + 1.0);
            double crossed = perPixel * (leaves - enters);
            double covered = perPixel * (enters - left) + crossed * (x + 1 - (enters + leaves) / 2);
            changes[row + x] += covered - before;
            before = covered;
        }
        changes[row + end] += high - before;
    }

    /** The share of each pixel that is covered, row by row, in {@link #LEVELS} steps. */
    byte[] levels() {
        byte[] levels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            double sum = 0;
            for (int x = 0; x < width; x++) {
                sum += changes[y * stride + x];
                levels[y * width + x] = (byte) Math.round(Math.min(1, Math.abs(sum)) * (LEVELS - 1));
            }
        }
        return levels;
    }
}
