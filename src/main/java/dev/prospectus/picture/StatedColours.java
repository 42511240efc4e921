package dev.prospectus.picture;

import java.awt.image.BufferedImage;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Colours by a curve and by where red, green and blue lie (CIE 1931). */
final class StatedColours implements Colours {

    private static final int LEVELS = 255;

    /** Steps of linear light that are told apart, enough for the darkest shades. */
    private static final int STEPS = 1 << 14;

    /** Light of sRGB from tristimulus values (IEC 61966-2-1). */
    private static final double[][] FROM_XYZ = {
        {3.2404542, -1.5371385, -0.4985314}, {-0.9692660, 1.8760108, 0.0415560}, {0.0556434, -0.2040259, 1.0572252}
    };

    private final double[] light;
    private final double[][] mixed;

    /**
     * Colours that are said to be so.
     *
     * @param toLight from a number to the light it stands for, both 0 to 1
     * @param primaries white, red, green and blue, an x and a y each
     */
    StatedColours(DoubleUnaryOperator toLight, double[] primaries) {
        this.light = IntStream.rangeClosed(0, LEVELS)
                .mapToDouble(level -> toLight.applyAsDouble(level / (double) LEVELS))
                .toArray();
        this.mixed = mixed(primaries);
    }

    /** The light that a number of sRGB stands for. */
    static double light(double number) {
        return number <= 0.04045 ? number / 12.92 : Math.pow((number + 0.055) / 1.055, 2.4);
    }

    private static double number(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }

    /** How much of each light of sRGB the picture's own red, green and blue give; its white is white. */
    private static double[][] mixed(double[] primaries) {
        double[][] xyz = new double[3][3];
        for (int i = 0; i < 3; i++) {
            double x = primaries[2 + 2 * i];
            double y = primaries[3 + 2 * i];
            xyz[0][i] = x / y;
            xyz[1][i] = 1;
            xyz[2][i] = (1 - x - y) / y;
        }
        double[] white = {primaries[0] / primaries[1], 1, (1 - primaries[0] - primaries[1]) / primaries[1]};
        double all = determinant(xyz);
        double[][] mixed = new double[3][3];
        for (int i = 0; i < 3; i++) {
            double[][] replaced = new double[3][];
            for (int row = 0; row < 3; row++) {
                replaced[row] = xyz[row].clone();
                replaced[row][i] = white[row];
            }
            double share = determinant(replaced) / all;
            for (int row = 0; row < 3; row++) {
                for (int k = 0; k < 3; k++) {
                    mixed[row][i] += FROM_XYZ[row][k] * xyz[k][i] * share;
                }
            }
        }
        for (double[] row : mixed) {
            double sum = row[0] + row[1] + row[2];
            for (int i = 0; i < 3; i++) {
                row[i] /= sum;
            }
        }
        return mixed;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }

    @Override
    public BufferedImage inSrgb(BufferedImage image) {
        int[] numbers = IntStream.rangeClosed(0, STEPS)
                .map(step -> (int) Math.round(number(step / (double) STEPS) * LEVELS))
                .toArray();
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                double red = light[row[x] >> 16 & 0xFF];
                double green = light[row[x] >> 8 & 0xFF];
                double blue = light[row[x] & 0xFF];
                int shown = row[x] & 0xFF000000;
                for (int i = 0; i < 3; i++) {
                    double sum = mixed[i][0] * red + mixed[i][1] * green + mixed[i][2] * blue;
                    int step = (int) Math.round(Math.max(0, Math.min(1, sum)) * STEPS);
                    shown |= numbers[step] << (16 - 8 * i);
                }
                row[x] = shown;
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }
}
