package dev.prospectus.output.icon;

import dev.prospectus.model.SiteConfig.Palette;
import dev.prospectus.picture.SvgIcon;
import dev.prospectus.plan.ContentHash;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.HubIcon;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.SitePlan;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All icons from one drawing: the hub's own {@code content/favicon.svg}, or the theme's in the hub's colours. A file of the author's
 * takes the place of each. What was drawn once is kept.
 */
public final class Icons implements OutputFormat {

    /** Goes up when the same drawing would become other files. */
    private static final String VERSION = "icon 1";

    /** Of a side, which systems that cut a shape out of an icon leave whole (W3C, Web Application Manifest, "Icon masks and safe zone"). */
    private static final double SAFE = 0.8;

    private static final int PHONE = 180;

    @Override
    public String name() {
        return "icons";
    }

    @Override
    public List<Output> plan(Edition edition) {
        Palette colours = edition.catalogue().site().theme().light();
        return Stream.of(
                        drawn(edition, Routes.ICON, icon -> IconFile.of(icon, List.of(16, 32, 48))),
                        drawn(edition, Routes.ICON_OF_PHONES, icon -> icon.pngOnGround(PHONE, 1, colours.background())),
                        drawn(edition, Routes.icon("192"), icon -> icon.png(192)),
                        drawn(edition, Routes.icon("512"), icon -> icon.png(512)),
                        drawn(
                                edition,
                                Routes.icon("maskable-512"),
                                icon -> icon.pngOnGround(512, SAFE, colours.background())),
                        new Output.Bytes(Routes.file(Routes.MANIFEST), () -> Manifest.of(edition)))
                .<Output>map(Output.Fallback::new)
                .toList();
    }

    private static Output drawn(Edition edition, String path, Function<SvgIcon, byte[]> draw) {
        return new Output.OfPlan(Routes.file(path), plan -> {
            Source source = source(edition, plan);
            byte[] svg = source.svg.get();
            Palette colours = edition.catalogue().site().theme().light();
            String key = String.join(" ", VERSION, path, colours.toString(), ContentHash.of(svg));
            return edition.cache().bytes(key, () -> draw.apply(new SvgIcon(source.file, svg)));
        });
    }

    /** @param file in which the author finds it */
    private record Source(String file, Supplier<byte[]> svg) {}

    private static Source source(Edition edition, SitePlan plan) {
        return plan.find(Routes.file(Routes.ICON_DRAWN))
                .filter(Output.Bytes.class::isInstance)
                .map(Output.Bytes.class::cast)
                .map(own -> new Source("content" + Routes.ICON_DRAWN, own.bytes()))
                .orElseGet(() -> new Source(
                        "templates/assets/" + HubIcon.NAME,
                        () -> edition.assets().content(HubIcon.NAME)));
    }
}
