package dev.prospectus.check;

import dev.prospectus.model.Colour;
import dev.prospectus.model.SiteConfig.Palette;

/** Error: the contrast of text, links or buttons is below 4.5:1 (WCAG 2.2, SC 1.4.3). */
final class LowTextContrast implements Check {

    private static final double MINIMUM = 4.5;

    @Override
    public Rule rule() {
        return Rule.error("SIT001");
    }

    @Override
    public void check(CheckContext context, Report report) {
        check("light", context.site().theme().light(), report);
        check("dark", context.site().theme().dark(), report);
    }

    private static void check(String name, Palette palette, Report report) {
        ColourPair.ofText(palette).check(name, MINIMUM, report);
        ColourPair links = ColourPair.ofLinks(palette);
        if (links.passes(MINIMUM)) {
            ColourPair.ofButtons(palette).check(name, MINIMUM, report);
        } else {
            links.report(name, MINIMUM, hintForBrand(palette), report);
        }
    }

    /**
     * The nearest brand colour that passes both on the background and behind the text of buttons, or a pair of
     * colours where there is none.
     */
    private static String hintForBrand(Palette palette) {
        return ContrastingShade.nearest(palette.brand(), MINIMUM, palette.background(), palette.onBrand())
                .map(shade -> "the nearest shade that passes is \"" + shade + "\" for 'brand'")
                .orElseGet(() -> hintForBoth(palette));
    }

    private static String hintForBoth(Palette palette) {
        Colour brand = ContrastingShade.nearest(palette.brand(), MINIMUM, palette.background())
                .orElse(palette.text());
        Colour onBrand =
                ContrastingShade.nearest(palette.onBrand(), MINIMUM, brand).orElse(palette.background());
        return "the nearest shades that pass together are \"" + brand + "\" for 'brand' and \"" + onBrand
                + "\" for 'on-brand'";
    }
}
