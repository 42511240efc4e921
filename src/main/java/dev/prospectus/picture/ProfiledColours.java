package dev.prospectus.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Colours by a profile (ICC.1:2022). Java2D would not ask it for PNG and grey JPEG, and take all shades for linear ones. */
final class ProfiledColours implements Colours {

    private static final int RGB = 3;

    private final ICC_Profile profile;
    private final int bands;

    private ProfiledColours(ICC_Profile profile, int bands) {
        this.profile = profile;
        this.bands = bands;
    }

    /** A profile that is broken or made for another kind of colours says nothing. */
    static Colours of(byte[] profile, boolean grey) {
        try {
            ICC_Profile read = ICC_Profile.getInstance(profile);
            int kind = read.getColorSpaceType();
            boolean fits = kind == ColorSpace.TYPE_RGB || (grey && kind == ColorSpace.TYPE_GRAY);
            return fits ? new ProfiledColours(read, kind == ColorSpace.TYPE_RGB ? RGB : 1) : PLAIN;
        } catch (IllegalArgumentException broken) {
            return PLAIN;
        }
    }

    @Override
    public BufferedImage inSrgb(BufferedImage image) {
        ICC_Profile[] profiles = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
        int width = image.getWidth();
        WritableRaster stored = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, bands, null);
        WritableRaster shown = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, RGB, null);
        int[] row = new int[width];
        int[] numbers = new int[RGB * width];
        try {
            ColorConvertOp conversion = new ColorConvertOp(profiles, null);
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, row, 0, width);
                for (int x = 0; x < width; x++) {
                    for (int band = 0; band < bands; band++) {
                        numbers[bands * x + band] = row[x] >> (16 - 8 * band) & 0xFF;
                    }
                }
                stored.setPixels(0, 0, width, 1, numbers);
                conversion.filter(stored, shown);
                shown.getPixels(0, 0, width, 1, numbers);
                for (int x = 0; x < width; x++) {
                    int at = RGB * x;
                    row[x] = (row[x] & 0xFF000000) | numbers[at] << 16 | numbers[at + 1] << 8 | numbers[at + 2];
                }
                image.setRGB(0, y, width, 1, row, 0, width);
            }
        } catch (CMMException | ProfileDataException | IllegalArgumentException broken) {
            // It looked sound until it was used. Browsers show such a picture as if it had no profile.
            return image;
        }
        return image;
    }
}
