package dev.prospectus.site;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader looks at the site with.
 *
 * @param width of the window in CSS pixels
 * @param scripts whether the browser runs scripts
 */
record Screen(int width, ColorScheme scheme, boolean scripts, ReducedMotion motion, ForcedColors colours) {

    /** WCAG 2.2 SC 1.4.10 asks for 320; a tablet; a laptop. */
    static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    static Screen of(int width) {
        return new Screen(width, ColorScheme.LIGHT, true, ReducedMotion.NO_PREFERENCE, ForcedColors.NONE);
    }

    /** Every width, with scripts and without. */
    static List<Screen> all() {
        return WIDTHS.stream()
                .map(Screen::of)
                .flatMap(screen -> Stream.of(screen, screen.withoutScripts()))
                .toList();
    }

    Screen in(ColorScheme other) {
        return new Screen(width, other, scripts, motion, colours);
    }

    Screen withoutScripts() {
        return new Screen(width, scheme, false, motion, colours);
    }

    Screen withoutMotion() {
        return new Screen(width, scheme, scripts, ReducedMotion.REDUCE, colours);
    }

    Screen inForcedColours() {
        return new Screen(width, scheme, scripts, motion, ForcedColors.ACTIVE);
    }

    Screen ofWidth(int other) {
        return new Screen(other, scheme, scripts, motion, colours);
    }

    int height() {
        return width < 768 ? 640 : 800;
    }

    @Override
    public String toString() {
        return width + " px " + scheme.name().toLowerCase(java.util.Locale.ROOT)
                + (scripts ? "" : ", no scripts")
                + (motion == ReducedMotion.REDUCE ? ", reduced motion" : "")
                + (colours == ForcedColors.ACTIVE ? ", forced colours" : "");
    }
}
