package dev.prospectus.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures for tests, with the marks that cameras and programs leave in them. */
public final class TestPictures {

    /** What must not be published: stands in every part of a file that is not shown. */
    static final String SECRET = "51.5014N 0.1419W taken by Somebody";

    private TestPictures() {}

    /** Red above, blue below, green at the upper left corner; with some noise, so that its file is not small. */
    public static BufferedImage scene(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(200, 30, 30));
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(new Color(30, 30, 200));
        graphics.fillRect(0, height / 2, width, height - height / 2);
        graphics.setColor(new Color(30, 200, 30));
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        Random random = new Random(5);
        for (int i = 0; i < width * height / 4; i++) {
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            image.setRGB(x, y, image.getRGB(x, y) ^ (random.nextInt(16) * 0x010101));
        }
        return image;
    }

    static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    public static byte[] jpeg(BufferedImage image) {
        return written(image, "jpeg");
    }

    /** A photograph as a camera that was held in some way writes it: with Exif, XMP, a comment and something at its end. */
    static byte[] photograph(BufferedImage stored, int orientation) {
        byte[] plain = jpeg(stored);
        return join(
                slice(plain, 0, 2),
                segment(0xE1, join(ascii("Exif\0\0"), exif(orientation))),
                segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>")),
                segment(0xED, ascii("Photoshop 3.0\0" + SECRET)),
                segment(0xFE, ascii(SECRET)),
                slice(plain, 2, plain.length),
                ascii(SECRET));
    }

    /** TIFF with the orientation and the maker, of which most significant bytes come first. */
    static byte[] exif(int orientation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.writeBytes("MM");
            data.writeShort(42);
            data.writeInt(8);
            data.writeShort(2);
            entry(data, 0x010F, 2, SECRET.length(), 8 + 2 + 24 + 4);
            entry(data, 0x0112, 3, 1, orientation << 16);
            data.writeInt(0);
            data.writeBytes(SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream data, int tag, int type, int count, int value) throws IOException {
        data.writeShort(tag);
        data.writeShort(type);
        data.writeInt(count);
        data.writeInt(value);
    }

    /** The picture with further chunks behind its header. */
    static byte[] pngWith(byte[] png, byte[]... chunks) {
        int afterHeader = 8 + 25;
        return join(slice(png, 0, afterHeader), join(chunks), slice(png, afterHeader, png.length));
    }

    static byte[] chunk(String name, byte[] content) {
        CRC32 sum = new CRC32();
        byte[] named = join(ascii(name), content);
        sum.update(named);
        return join(number(content.length), named, number((int) sum.getValue()));
    }

    /** The beginning of a picture of any size, with next to nothing in it. */
    static byte[] pngOf(int width, int height) {
        byte[] header = join(number(width), number(height), new byte[] {8, 2, 0, 0, 0});
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", header),
                chunk("IDAT", new byte[64]),
                chunk("IEND", new byte[0]));
    }

    /** A PNG all of the shade 128, opaque, with an alpha channel or none. */
    static byte[] greyPng(int width, int height, int bits, boolean alpha) {
        int sample = bits / 8;
        byte[] row = new byte[1 + width * sample * (alpha ? 2 : 1)];
        for (int x = 1; x < row.length; x++) {
            boolean grey = !alpha || (x - 1) / sample % 2 == 0;
            row[x] = grey ? (byte) 128 : (byte) 255;
        }
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(pixels)) {
            for (int y = 0; y < height; y++) {
                deflated.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] header = join(number(width), number(height), new byte[] {(byte) bits, (byte) (alpha ? 4 : 0), 0, 0, 0});
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", header),
                chunk("IDAT", pixels.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    /** One black dot, several times over, with a comment. */
    public static byte[] gif(int frames) {
        byte[] frame = {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0};
        byte[] all = join(
                ascii("GIF89a"),
                new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1},
                new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()},
                ascii(SECRET),
                new byte[] {0});
        for (int i = 0; i < frames; i++) {
            all = join(all, frame);
        }
        return join(all, new byte[] {0x3B});
    }

    /** A WebP file of one white dot, extended so that it may hold Exif. */
    public static byte[] webp(int orientation) {
        byte[] dot = {0x2F, 0, 0, 0, 0, 0x07, 0x10, (byte) 0xFD, (byte) 0x8F, (byte) 0xFE, 0x07, 0x22, 0};
        byte[] chunks = join(
                riff("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                riff("VP8L", dot),
                riff("EXIF", exif(orientation)),
                riff("XMP ", ascii(SECRET)));
        return join(ascii("RIFF"), little(chunks.length + 4), ascii("WEBP"), chunks);
    }

    private static byte[] riff(String name, byte[] content) {
        return join(ascii(name), little(content.length), content, new byte[content.length & 1]);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] number(int number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    private static byte[] little(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }

    static BufferedImage drawn(BufferedImage image, int type) {
        BufferedImage drawn = new BufferedImage(image.getWidth(), image.getHeight(), type);
        drawn.createGraphics().drawImage(image, 0, 0, null);
        return drawn;
    }

    /** The picture with the first part of its compressed rows alone, in a file that is otherwise sound. */
    static byte[] pngCut(byte[] png, double part) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(png, 0, 8);
        ByteBuffer chunks = ByteBuffer.wrap(png, 8, png.length - 8);
        byte[] pixels = {};
        while (chunks.hasRemaining()) {
            byte[] content = new byte[chunks.getInt()];
            byte[] name = new byte[4];
            chunks.get(name).get(content).getInt();
            String named = new String(name, StandardCharsets.ISO_8859_1);
            if (named.equals("IDAT")) {
                pixels = join(pixels, content);
                continue;
            } else if (named.equals("IEND")) {
                all.writeBytes(chunk("IDAT", slice(pixels, 0, (int) (pixels.length * part))));
            }
            all.writeBytes(chunk(named, content));
        }
        return all.toByteArray();
    }

    private static byte[] written(BufferedImage image, String format) {
        return written(image, format, false);
    }

    /** The picture in a format that may store a coarse picture first, if it should. */
    static byte[] written(BufferedImage image, String format, boolean coarseFirst) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (how.canWriteProgressive()) {
                how.setProgressiveMode(coarseFirst ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
