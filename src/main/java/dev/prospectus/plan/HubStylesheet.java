package dev.prospectus.plan;

import dev.prospectus.model.SiteConfig.Palette;
import dev.prospectus.model.SiteConfig.Theme;

/** The hub's colours as CSS custom properties: the only part of the style that differs between hubs. */
public final class HubStylesheet {

    /** The name under which templates ask for it. */
    public static final String NAME = "hub.css";

    private HubStylesheet() {}

    /** Light colours for all, dark ones for readers whose system asks for them. */
    public static byte[] of(Theme theme) {
        return Assets.utf8("@layer hub {\n"
                + ":root {\n" + properties(theme.light()) + "}\n"
                + "@media (prefers-color-scheme: dark) {\n:root {\n" + properties(theme.dark()) + "}\n}\n"
                + "}\n");
    }

    private static String properties(Palette palette) {
        return "  --brand: " + palette.brand() + ";\n"
                + "  --on-brand: " + palette.onBrand() + ";\n"
                + "  --accent: " + palette.accent() + ";\n"
                + "  --background: " + palette.background() + ";\n"
                + "  --text: " + palette.text() + ";\n";
    }
}
