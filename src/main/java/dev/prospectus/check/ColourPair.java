package dev.prospectus.check;

import dev.prospectus.model.Colour;
import dev.prospectus.model.SiteConfig.Palette;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Two colours of a palette that are shown on top of each other.
 *
 * @param front the key of the colour in front
 * @param back the key of the colour behind it
 */
record ColourPair(String front, Colour frontColour, String back, Colour backColour) {

    /** Running text. */
    static ColourPair ofText(Palette palette) {
        return new ColourPair("text", palette.text(), "background", palette.background());
    }

    /** Links. */
    static ColourPair ofLinks(Palette palette) {
        return new ColourPair("brand", palette.brand(), "background", palette.background());
    }

    /** The words on buttons. */
    static ColourPair ofButtons(Palette palette) {
        return new ColourPair("on-brand", palette.onBrand(), "brand", palette.brand());
    }

    /** Focus and markers. */
    static ColourPair ofMarkers(Palette palette) {
        return new ColourPair("accent", palette.accent(), "background", palette.background());
    }

    void check(String paletteName, double minimum, Report report) {
        if (!passes(minimum)) {
            report(paletteName, minimum, hint(minimum), report);
        }
    }

    boolean passes(double minimum) {
        return frontColour.contrastWith(backColour) >= minimum;
    }

    void report(String paletteName, double minimum, String hint, Report report) {
        report.add(
                Pointer.ofSite().at("theme", paletteName, front),
                "'" + front + "' " + frontColour + " on '" + back + "' " + backColour + " has a contrast of "
                        + rounded(frontColour.contrastWith(backColour)) + ":1, not " + minimum + ":1 (" + paletteName
                        + ")",
                hint);
    }

    /**
     * The nearest colour that passes. One always exists up to 4.5:1, since black or white reaches that against any
     * colour.
     */
    private String hint(double minimum) {
        return ContrastingShade.nearest(frontColour, minimum, backColour)
                .map(shade -> "the nearest shade that passes is \"" + shade + "\" for '" + front + "'")
                .orElse("choose a darker or a lighter colour");
    }

    /** Rounds down, so that a failing contrast is never shown as a passing one. */
    private static BigDecimal rounded(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN);
    }
}
