package dev.prospectus.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PNG file says of its colours (Portable Network Graphics, third edition, sections 4.3 and 11.3.2). The first of these
 * counts: a code, a profile, sRGB, a gamma with or without primaries.
 */
final class PngColours {

    private static final double[] SRGB = {0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06};
    private static final double[] DISPLAY_P3 = {0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060};

    /** How gamma and primaries are written. */
    private static final double UNIT = 100_000;

    /** A gamma this close to that of sRGB means sRGB. */
    private static final double NEARLY = 0.05;

    private static final double GAMMA_OF_SRGB = 1 / 2.2;
    private static final int LARGEST_PROFILE = 4 << 20;

    private PngColours() {}

    static Colours of(FileBytes file) throws PictureFault {
        Map<String, Integer> chunks = new HashMap<>();
        for (int at = PngParser.SIGNATURE_LENGTH; !file.name(at + 4).equals("IDAT"); at += file.u31(at) + 12) {
            chunks.putIfAbsent(file.name(at + 4), at + 8);
        }
        boolean grey = (file.u8(25) & 2) == 0;
        int code = chunks.getOrDefault("cICP", 0);
        int profile = chunks.getOrDefault("iCCP", 0);
        int gamma = chunks.getOrDefault("gAMA", 0);
        if (code > 0) {
            // Display P3 with the curve of sRGB (ITU-T H.273, tables 2 and 3).
            boolean wide = file.hasAt(code, 12, 13, 0, 1);
            return wide ? new StatedColours(StatedColours::light, DISPLAY_P3) : Colours.PLAIN;
        } else if (profile > 0) {
            return profile(file, profile)
                    .map(unpacked -> ProfiledColours.of(unpacked, grey))
                    .orElse(Colours.PLAIN);
        } else if (chunks.containsKey("sRGB") || gamma == 0) {
            return Colours.PLAIN;
        }
        return byGamma(file, number(file, gamma), chunks.getOrDefault("cHRM", 0));
    }

    private static Colours byGamma(FileBytes file, double gamma, int chromaticities) throws PictureFault {
        double[] primaries = SRGB.clone();
        if (chromaticities > 0) {
            for (int i = 0; i < primaries.length; i++) {
                primaries[i] = number(file, chromaticities + 4 * i);
            }
        } else if (Math.abs(gamma - GAMMA_OF_SRGB) < NEARLY * GAMMA_OF_SRGB) {
            return Colours.PLAIN;
        }
        boolean possible = gamma > 0.01
                && gamma < 100
                && Arrays.stream(primaries).allMatch(number -> number > 0.001 && number < 1);
        return possible ? new StatedColours(number -> Math.pow(number, 1 / gamma), primaries) : Colours.PLAIN;
    }

    private static double number(FileBytes file, int at) throws PictureFault {
        return (file.u16(at) << 16 | file.u16(at + 2)) / UNIT;
    }

    /** Unpacks a profile, which stands behind its name. */
    private static Optional<byte[]> profile(FileBytes file, int from) throws PictureFault {
        int end = from + file.u31(from - 8);
        int at = from;
        while (at < end && file.u8(at) != 0) {
            at++;
        }
        if (at + 2 > end) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.bytes(), at + 2, end - at - 2);
            ByteArrayOutputStream profile = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 12];
            for (int number = inflater.inflate(buffer);
                    number > 0 && profile.size() < LARGEST_PROFILE;
                    number = inflater.inflate(buffer)) {
                profile.write(buffer, 0, number);
            }
            return inflater.finished() ? Optional.of(profile.toByteArray()) : Optional.empty();
        } catch (DataFormatException broken) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
