package dev.prospectus.picture;

import dev.prospectus.model.PictureSize;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Decodes a picture once, turns it upright, and encodes it in every size of its plan. */
final class PictureEncoder {

    /** Few browsers fetch a JPEG version: it is a fallback for WebP. */
    private static final float JPEG_QUALITY = 0.85f;

    /**
     * Large pictures are decoded at a lower resolution, but at no less than this multiple of the largest file's
     * width.
     */
    private static final double ENOUGH = 1.5;

    private PictureEncoder() {}

    /**
     * All files of a plan.
     *
     * @param content the picture's file without its metadata
     */
    static EncodedFiles files(PicturePlan plan, byte[] content) throws PictureFault {
        BufferedImage image = decoded(plan, content);
        List<byte[]> files = new ArrayList<>();
        try {
            if (!plan.keepsOriginal()) {
                files.add(encoded(scaled(image, plan.fullSize()), plan.format(), plan.format()));
            }
            for (int width : plan.widths()) {
                files.add(encoded(scaled(image, plan.size(width)), plan.format(), plan.versionFormat()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("can't make versions of content/" + plan.path(), failure);
        }
        return new EncodedFiles(files);
    }

    private static BufferedImage decoded(PicturePlan plan, byte[] content) throws PictureFault {
        FileBytes file = new FileBytes(content);
        Colours colours = Colours.of(plan.format(), file);
        byte[] pixels = plan.format() == PictureFormat.JPEG ? JpegColours.withoutProfile(file) : content;
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(pixels))) {
            ImageReader reader =
                    ImageIO.getImageReadersByFormatName(plan.format().name()).next();
            try {
                reader.setInput(in, true, true);
                PictureSize stored = new PictureSize(reader.getWidth(0), reader.getHeight(0));
                List<String> warnings = new ArrayList<>();
                reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
                int step = step(plan.orientation().applied(stored), plan.fullSize());
                ImageReadParam parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                BufferedImage image = reader.read(0, parameters);
                if (warnings.stream().anyMatch(PictureEncoder::tellsOfMissingPixels)) {
                    throw PictureFault.endsTooEarly();
                }
                return colours.inSrgb(upright(grey(image), plan.orientation()));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // The JDK's decoders throw exceptions of many kinds for damaged files.
            throw PictureFault.damaged("the picture can't be decoded: " + damaged.getMessage());
        }
    }

    /** Libjpeg fills up what is missing with grey, and warns. Its other warnings are about bytes that nobody sees. */
    private static boolean tellsOfMissingPixels(String warning) {
        String words = warning.toLowerCase(Locale.ROOT);
        return words.contains("premature end") || words.contains("bad huffman code") || words.contains("resync");
    }

    /**
     * The same picture in RGB colours if it is made of shades of grey and transparent. Java2D would take such shades for
     * linear ones, and make them lighter.
     */
    private static BufferedImage grey(BufferedImage stored) {
        ColorModel colors = stored.getColorModel();
        if (colors.getColorSpace().getType() != ColorSpace.TYPE_GRAY
                || !colors.hasAlpha()
                || stored.getRaster().getNumBands() != 2) {
            return stored;
        }
        BufferedImage image = new BufferedImage(stored.getWidth(), stored.getHeight(), BufferedImage.TYPE_INT_ARGB);
        double greyLevels = (1 << colors.getComponentSize(0)) - 1;
        double alphaLevels = (1 << colors.getComponentSize(1)) - 1;
        int[] row = new int[2 * stored.getWidth()];
        int[] pixels = new int[stored.getWidth()];
        for (int y = 0; y < stored.getHeight(); y++) {
            stored.getRaster().getPixels(0, y, stored.getWidth(), 1, row);
            for (int x = 0; x < pixels.length; x++) {
                int grey = (int) Math.round(row[2 * x] * 255 / greyLevels);
                int alpha = (int) Math.round(row[2 * x + 1] * 255 / alphaLevels);
                pixels[x] = alpha << 24 | grey * 0x010101;
            }
            image.setRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
        }
        return image;
    }

    private static int step(PictureSize stored, PictureSize fullSize) {
        double width = stored.width() / (fullSize.width() * ENOUGH);
        return Math.max(1, (int) width);
    }

    /** The picture with three numbers for each pixel, turned upright. */
    private static BufferedImage upright(BufferedImage stored, Orientation orientation) {
        PictureSize size = orientation.applied(new PictureSize(stored.getWidth(), stored.getHeight()));
        int type = stored.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(size.width(), size.height(), type);
        AffineTransform place = new AffineTransform();
        if (orientation.mirrored()) {
            place.translate(size.width(), 0);
            place.scale(-1, 1);
        }
        // A rotation turns the picture about its upper left corner, so move it back into view first.
        place.translate(
                orientation.quarters() == 1 || orientation.quarters() == 2 ? size.width() : 0,
                orientation.quarters() == 2 || orientation.quarters() == 3 ? size.height() : 0);
        place.quadrantRotate(orientation.quarters());
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.drawImage(stored, place, null);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static BufferedImage scaled(BufferedImage image, PictureSize size) throws IOException {
        if (image.getWidth() == size.width() && image.getHeight() == size.height()) {
            return image;
        }
        return Thumbnails.of(image)
                .forceSize(size.width(), size.height())
                .imageType(image.getType())
                .asBufferedImage();
    }

    private static byte[] encoded(BufferedImage image, PictureFormat source, PictureFormat target) throws IOException {
        return switch (target) {
            case WEBP -> source == PictureFormat.JPEG ? WebPEncoder.photograph(image) : WebPEncoder.drawing(image);
            case JPEG, PNG -> written(image, target);
            case GIF -> throw new IllegalArgumentException("nothing is drawn as GIF");
        };
    }

    private static byte[] written(BufferedImage image, PictureFormat format) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format.name());
        ImageWriter writer = writers.next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (format == PictureFormat.JPEG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(JPEG_QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return written(image, writer, parameters);
    }

    /** The image in the writer's format. Disposes of the writer. */
    static byte[] written(BufferedImage image, ImageWriter writer, ImageWriteParam parameters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
