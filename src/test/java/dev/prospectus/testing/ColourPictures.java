package dev.prospectus.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures of plain fields that say in every usual way which colours their numbers stand for. */
public final class ColourPictures {

    private static final int HEIGHT = 300;

    private static final List<Integer> COLOURS =
            List.of(0xFF0000, 0x00FF00, 0x0000FF, 0x808080, 0x282828, 0xC8783C, 0x3C78C8, 0xE6E6E6);

    private static final List<Integer> SHADES =
            List.of(0x000000, 0x181818, 0x303030, 0x505050, 0x808080, 0xA0A0A0, 0xC8C8C8, 0xF0F0F0);

    /** Red, green and blue of two wide colour spaces and of sRGB, as colour profiles have them. */
    private static final double[][] DISPLAY_P3 = {
        {0.51512, 0.24120, -0.00105}, {0.29198, 0.69225, 0.04189}, {0.15710, 0.06657, 0.78407}
    };

    private static final double[][] ADOBE = {
        {0.60974, 0.31111, 0.01947}, {0.20528, 0.62567, 0.06087}, {0.14919, 0.06322, 0.74457}
    };

    /** White, red, green and blue of Display P3 as x and y. */
    private static final double[] WIDE = {0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060};

    private static final double[] USUAL = {0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06};

    private ColourPictures() {}

    /** How many fields stand side by side. */
    public static int fields() {
        return COLOURS.size();
    }

    /** All of them, at a width, by the names of their files. */
    public static Map<String, byte[]> all(int width) {
        byte[] p3 = profile("RGB ", DISPLAY_P3, 2.2);
        byte[] adobe = profile("RGB ", ADOBE, 2.2);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("plain.jpg", jpeg(width, false, new byte[0]));
        all.put("wide.jpg", jpeg(width, false, p3));
        all.put("adobe.jpg", jpeg(width, false, adobe));
        all.put("grey.jpg", jpeg(width, true, new byte[0]));
        for (double gamma : List.of(1.0, 1.8, 2.2)) {
            all.put("grey-profile-" + gamma + ".jpg", jpeg(width, true, profile("GRAY", new double[0][], gamma)));
        }
        all.put("grey-of-colours.jpg", jpeg(width, true, adobe));
        all.put("colours-of-grey.jpg", jpeg(width, false, profile("GRAY", new double[0][], 1.8)));
        for (int depth : List.of(8, 16)) {
            for (int type : List.of(0, 2, 4, 6)) {
                String name = "-" + depth + "-" + type + ".png";
                boolean grey = type == 0 || type == 4;
                byte[] own = grey ? profile("GRAY", new double[0][], 1.8) : p3;
                all.put("plain" + name, png(width, type, depth));
                all.put("said" + name, png(width, type, depth, chunk("sRGB", new byte[1]), gamma(100_000)));
                all.put("linear" + name, png(width, type, depth, gamma(100_000)));
                all.put("profile" + name, png(width, type, depth, chunk("iCCP", packed(own))));
                if (depth == 16 || type >= 4) {
                    continue;
                }
                all.put("gamma" + name, png(width, type, depth, gamma(45_455)));
                all.put("old-mac" + name, png(width, type, depth, gamma(55_556)));
                all.put("wide" + name, png(width, type, depth, gamma(45_455), chromaticities(WIDE)));
                all.put("usual" + name, png(width, type, depth, gamma(45_455), chromaticities(USUAL)));
                all.put("primaries" + name, png(width, type, depth, chromaticities(WIDE)));
                all.put("profile-wins" + name, png(width, type, depth, gamma(100_000), chunk("iCCP", packed(own))));
                all.put(
                        "other" + name,
                        png(
                                width,
                                type,
                                depth,
                                chunk("iCCP", packed(grey ? adobe : profile("GRAY", new double[0][], 1.8)))));
                all.put("code" + name, png(width, type, depth, chunk("cICP", new byte[] {12, 13, 0, 1})));
            }
        }
        return all;
    }

    private static BufferedImage fields(int width, boolean grey) {
        BufferedImage image =
                new BufferedImage(width, HEIGHT, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        List<Integer> fields = grey ? SHADES : COLOURS;
        int each = width / fields.size();
        for (int i = 0; i < fields.size(); i++) {
            graphics.setColor(new Color(fields.get(i)));
            graphics.fillRect(i * each, 0, each, HEIGHT);
        }
        graphics.dispose();
        return image;
    }

    private static byte[] jpeg(int width, boolean grey, byte[] profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(fields(width, grey), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] jpeg = bytes.toByteArray();
        if (profile.length == 0) {
            return jpeg;
        }
        byte[] content = join("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), profile);
        byte[] segment = ByteBuffer.allocate(4 + content.length)
                .putShort((short) 0xFFE2)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
        // Behind the JFIF header, which must be first.
        int header = 4 + 16;
        return join(Arrays.copyOf(jpeg, header), segment, Arrays.copyOfRange(jpeg, header, jpeg.length));
    }

    private static byte[] png(int width, int type, int depth, byte[]... chunks) {
        boolean grey = type == 0 || type == 4;
        boolean alpha = type >= 4;
        List<Integer> fields = grey ? SHADES : COLOURS;
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.write(0);
        for (int x = 0; x < width; x++) {
            int colour = fields.get(x * fields.size() / width);
            int[] numbers = grey ? new int[] {colour & 0xFF} : new int[] {colour >> 16, colour >> 8, colour};
            for (int number : numbers) {
                row.write(number);
                if (depth == 16) {
                    row.write(number);
                }
            }
            for (int i = 0; alpha && i < depth / 8; i++) {
                row.write(0xFF);
            }
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < HEIGHT; y++) {
                rows.write(row.toByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(HEIGHT)
                .put((byte) depth)
                .put((byte) type)
                .array();
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", header),
                join(chunks),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    private static byte[] gamma(int number) {
        return chunk("gAMA", ByteBuffer.allocate(4).putInt(number).array());
    }

    private static byte[] chromaticities(double[] numbers) {
        ByteBuffer content = ByteBuffer.allocate(32);
        for (double number : numbers) {
            content.putInt((int) Math.round(number * 100_000));
        }
        return chunk("cHRM", content.array());
    }

    private static byte[] packed(byte[] profile) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("own\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
            deflated.write(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A colour profile (ICC.1:2001-04) of a power curve. */
    private static byte[] profile(String space, double[][] primaries, double gamma) {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("wtpt", xyz(0.9642, 1, 0.8249));
        byte[] curve = ByteBuffer.allocate(16)
                .put("curv".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(1)
                .putShort((short) Math.round(gamma * 256))
                .array();
        if (primaries.length == 0) {
            tags.put("kTRC", curve);
        }
        for (int i = 0; i < primaries.length; i++) {
            tags.put("rgb".charAt(i) + "XYZ", xyz(primaries[i][0], primaries[i][1], primaries[i][2]));
            tags.put("rgb".charAt(i) + "TRC", curve);
        }
        int first = 128 + 4 + 12 * tags.size();
        int length = first + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(length)
                .putInt(length)
                .putInt(0)
                .putInt(0x02400000)
                .put("mntr".getBytes(StandardCharsets.US_ASCII))
                .put(space.getBytes(StandardCharsets.US_ASCII))
                .put("XYZ ".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 2026)
                .putShort((short) 1)
                .putShort((short) 1)
                .position(36)
                .put("acsp".getBytes(StandardCharsets.US_ASCII))
                .position(68)
                .put(xyz(0.9642, 1, 0.8249), 8, 12)
                .position(128)
                .putInt(tags.size());
        int at = first;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            profile.put(tag.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(at)
                    .putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(profile::put);
        return profile.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer tag = ByteBuffer.allocate(20)
                .put("XYZ ".getBytes(StandardCharsets.US_ASCII))
                .putInt(0);
        for (double number : new double[] {x, y, z}) {
            tag.putInt((int) Math.round(number * 65_536));
        }
        return tag.array();
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = join(name.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
