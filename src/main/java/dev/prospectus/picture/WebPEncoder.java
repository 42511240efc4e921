package dev.prospectus.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Encodes WebP with the native library libwebp, which webp-imageio unpacks into the system's folder for temporary
 * files.
 */
final class WebPEncoder {

    /** The quality of photographs. At the width at which they are shown, no difference from the original is visible. */
    private static final float PHOTOGRAPH = 0.8f;

    /** The quality of drawings, whose edges show compression first. */
    private static final float DRAWING = 0.92f;

    private WebPEncoder() {}

    /** Whether the native library loads here. */
    static boolean isUsable() {
        try {
            return lossy(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), PHOTOGRAPH).length > 0;
        } catch (IOException | LinkageError | IllegalStateException missing) {
            return false;
        }
    }

    static byte[] photograph(BufferedImage image) throws IOException {
        return lossy(image, PHOTOGRAPH);
    }

    /** Encodes without loss, unless that makes a larger file, as it does for photographs stored as PNG. */
    static byte[] drawing(BufferedImage image) throws IOException {
        byte[] lossless = encoded(image, CompressionType.Lossless, 1f);
        byte[] lossy = lossy(image, DRAWING);
        return lossless.length <= lossy.length ? lossless : lossy;
    }

    private static byte[] lossy(BufferedImage image, float quality) throws IOException {
        return encoded(image, CompressionType.Lossy, quality);
    }

    private static byte[] encoded(BufferedImage image, CompressionType type, float quality) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        WebPWriteParam parameters = new WebPWriteParam(Locale.ROOT);
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(type);
        parameters.setCompressionQuality(quality);
        return PictureEncoder.written(image, writer, parameters);
    }
}
