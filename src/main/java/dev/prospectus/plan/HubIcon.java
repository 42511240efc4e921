package dev.prospectus.plan;

import dev.prospectus.model.SiteConfig.Palette;
import dev.prospectus.model.SiteConfig.Theme;
import java.nio.charset.StandardCharsets;

/**
 * The site's icon in the hub's colours. An icon stands alone and knows no style sheet of the page. So in its file {@code var(--brand)} and
 * the like stand for colours of the hub: for those of light surroundings, and behind {@value #DARK} for those of dark ones.
 */
public final class HubIcon {

    /** The asset's name. */
    public static final String NAME = "favicon.svg";

    private static final String DARK = "prefers-color-scheme:dark";

    private HubIcon() {}

    /** @param drawing as the theme has it */
    public static byte[] of(byte[] drawing, Theme theme) {
        String text = new String(drawing, StandardCharsets.UTF_8);
        int dark = text.indexOf(DARK);
        int split = dark < 0 ? text.length() : dark;
        return Assets.utf8(in(theme.light(), text.substring(0, split)) + in(theme.dark(), text.substring(split)));
    }

    private static String in(Palette palette, String text) {
        return text.replace("var(--brand)", palette.brand().toString())
                .replace("var(--on-brand)", palette.onBrand().toString())
                .replace("var(--accent)", palette.accent().toString())
                .replace("var(--background)", palette.background().toString())
                .replace("var(--text)", palette.text().toString());
    }
}
