package dev.prospectus.picture;

import java.awt.image.BufferedImage;

/** How the numbers of a picture's pixels become colours of sRGB, which browsers take them for where a file says nothing else. */
@FunctionalInterface
interface Colours {

    /** They are colours of sRGB. */
    Colours PLAIN = image -> image;

    /**
     * The same picture in colours of sRGB.
     *
     * @param image with three numbers of 8 bits for each pixel, three times the same if it is grey; may be changed
     */
    BufferedImage inSrgb(BufferedImage image);

    /**
     * What a picture's file says of its colours, as browsers understand it.
     *
     * @param file a sound file without metadata
     */
    static Colours of(PictureFormat format, FileBytes file) throws PictureFault {
        return switch (format) {
            case JPEG -> JpegColours.of(file);
            case PNG -> PngColours.of(file);
            case GIF, WEBP -> PLAIN;
        };
    }
}
