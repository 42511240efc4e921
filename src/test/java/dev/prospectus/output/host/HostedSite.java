package dev.prospectus.output.host;

import dev.prospectus.build.BuildReport;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The base site with some more old addresses, built for a place on a host.
 *
 * @param root what a server shows at the host's own address; the site is in it where {@code baseUrl} says
 */
record HostedSite(Path root, URI baseUrl) {

    private static final String SERVERS = "servers: .*\\n *compress: .*\\n";

    private static final String OLD_ADDRESSES = """
            /files/Guide%20(2019).pdf: /programmes/
            /caf%C3%A9.html: /programmes/
            /page.aspx?id=12: /programmes/
            /page.aspx?id=12&v=2: /contact/
            /page.aspx?id=$args: /news/
            /page.aspx?id=13: /calendar/#dates
            /old-list.php?id=a.b: /news/
            /old-list.php: /programmes/
            /events.aspx: /calendar/
            /sktm.php: /programmes/subject-knowledge/#dates
            /find-us: /contact/
            /offers/: /programmes/?role=teacher
            /price$list.html: /programmes/
            """;

    static HostedSite build(Path temp, URI baseUrl) throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        rewrite(
                site.resolve("site-config.yml"),
                text -> text.replaceFirst(SERVERS, "servers: [nginx, apache]\n  compress: [gzip, brotli]\n"));
        rewrite(site.resolve("data/redirects.yml"), text -> text + OLD_ADDRESSES);
        Path root = Files.createDirectories(temp.resolve("www"));
        Path out = root.resolve(baseUrl.getPath().substring(1));
        BuildReport report = SiteBuilder.build(
                new BuildRequest(
                        site,
                        AsOf.of(Instant.parse("2026-10-01T09:00:00Z")),
                        Optional.of(baseUrl),
                        false,
                        Severity.ERROR,
                        2),
                out);
        if (report.publication().isEmpty()) {
            throw new IllegalStateException(report.findings().toString());
        }
        return new HostedSite(root, baseUrl);
    }

    private static void rewrite(Path file, java.util.function.UnaryOperator<String> change) throws IOException {
        String before = Files.readString(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing to change in " + file);
        }
        Files.writeString(file, after);
    }

    Path folder() {
        return root.resolve(baseUrl.getPath().substring(1));
    }

    /** Every file that readers may ask for, by its path below the site. */
    SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder().relativize(file).toString().replace('\\', '/');
                if (!path.matches("(.*/)?[._].*|.*\\.(gz|br)")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    String text(String path) {
        try {
            return Files.readString(folder().resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
