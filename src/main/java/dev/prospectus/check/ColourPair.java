package dev.prospectus.check;

import dev.prospectus.model.Colour;
import dev.prospectus.model.SiteConfig.Palette;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Two colours of a palette that meet on pages.
 *
 * @param front the key of the colour in front
 * @param back the key of the colour behind it
 */
record ColourPair(String front, Colour frontColour, String back, Colour backColour) {

    /** Text, links and the words on buttons. */
    static List<ColourPair> ofText(Palette palette) {
        return List.of(
                new ColourPair("text", palette.text(), "background", palette.background()),
                new ColourPair("on-brand", palette.onBrand(), "brand", palette.brand()),
                new ColourPair("brand", palette.brand(), "background", palette.background()));
    }

    /** Focus and markers. */
    static List<ColourPair> ofMarkers(Palette palette) {
        return List.of(new ColourPair("accent", palette.accent(), "background", palette.background()));
    }

    void check(String paletteName, double least, Report report) {
        double contrast = frontColour.contrastWith(backColour);
        if (contrast < least) {
            report.add(
                    Spot.ofSite().at("theme", paletteName, front),
                    "'" + front + "' " + frontColour + " on '" + back + "' " + backColour + " has a contrast of "
                            + rounded(contrast) + ":1, not " + least + ":1 (" + paletteName + ")",
                    hint(least));
        }
    }

    private String hint(double least) {
        return Shade.nearest(frontColour, backColour, least)
                .map(shade -> "the nearest shade that passes is \"" + shade + "\" for '" + front + "'")
                .or(() -> Shade.nearest(backColour, frontColour, least)
                        .map(shade -> "the nearest shade that passes is \"" + shade + "\" for '" + back + "'"))
                .orElse("choose a darker or a lighter colour");
    }

    /** Down, so that what fails never looks as if it passed. */
    private static BigDecimal rounded(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN);
    }
}
