package dev.prospectus.output.sitemap;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code robots.txt} (RFC 9309): everything may be read, and where the sitemap is. Crawlers ask for it at the top of a host only, so
 * that of a site in a folder has no effect there; a file of the author's own takes its place.
 */
public final class Robots implements OutputFormat {

    @Override
    public String name() {
        return "robots";
    }

    @Override
    public List<Output> plan(Edition edition) {
        return List.of(new Output.Fallback(new Output.Bytes(Routes.file(Routes.ROBOTS), () -> text(edition))));
    }

    private static byte[] text(Edition edition) {
        return ("User-agent: *\nAllow: /\n\nSitemap: " + edition.routes().absolute(Routes.SITEMAP) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
