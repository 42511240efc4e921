package dev.prospectus.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** An opaque sRGB colour; each part is 0 to 255. */
public record Colour(int red, int green, int blue) {

    public static final String PATTERN = "^#[0-9a-fA-F]{6}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    public Colour {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    public static Colour parse(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a colour: '" + text + "'");
        }
        int value = Integer.parseInt(text.substring(1), 16);
        return new Colour(value >> 16, (value >> 8) & 0xff, value & 0xff);
    }

    /** From 1 (the same) to 21 (black on white): WCAG 2.2, definition of "contrast ratio". */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, definition of "relative luminance". */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
