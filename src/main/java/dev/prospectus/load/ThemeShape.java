package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.colour;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Colour;
import dev.prospectus.model.SiteConfig.Palette;
import dev.prospectus.model.SiteConfig.Theme;

/** The hub's colours. Each has a default. */
final class ThemeShape extends ObjectShape<Theme> {

    private final Key<Palette> light = optional(
            "light",
            new PaletteShape("a light palette", SiteDefaults.THEME.light()),
            SiteDefaults.THEME.light(),
            "colours for light surroundings");
    private final Key<Palette> dark = optional(
            "dark",
            new PaletteShape("a dark palette", SiteDefaults.THEME.dark()),
            SiteDefaults.THEME.dark(),
            "colours for dark surroundings");

    ThemeShape() {
        super("a theme");
    }

    @Override
    protected Theme create(Values values) {
        return new Theme(values.get(light), values.get(dark));
    }

    private static final class PaletteShape extends ObjectShape<Palette> {

        private final Key<Colour> brand;
        private final Key<Colour> onBrand;
        private final Key<Colour> accent;
        private final Key<Colour> background;
        private final Key<Colour> text;

        PaletteShape(String name, Palette defaults) {
            super(name);
            brand = optional("brand", colour(), defaults.brand(), "headers, links and buttons");
            onBrand = optional("on-brand", colour(), defaults.onBrand(), "text upon the brand colour");
            accent = optional("accent", colour(), defaults.accent(), "what should catch the eye");
            background = optional("background", colour(), defaults.background(), "behind the page");
            text = optional("text", colour(), defaults.text(), "the running text");
        }

        @Override
        protected Palette create(Values values) {
            return new Palette(
                    values.get(brand),
                    values.get(onBrand),
                    values.get(accent),
                    values.get(background),
                    values.get(text));
        }
    }
}
