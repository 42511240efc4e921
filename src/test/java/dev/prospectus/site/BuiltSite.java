package dev.prospectus.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.prospectus.build.BuildReport;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The sample hub as published at one instant, in a temporary folder that goes when the tests end.
 *
 * @param folder where its files are
 * @param baseUrl where it believes to stand; ends in a slash
 * @param pages its HTML files, sorted by path
 * @param findings what the build reports
 */
record BuiltSite(Path folder, URI baseUrl, List<SitePage> pages, List<Diagnostic> findings) {

    /** A Thursday in the first half of term: some programmes are open, some full, some under way. */
    static final Instant AS_OF = Instant.parse("2026-10-01T09:00:00Z");

    private static final String HOST = "https://ridgeandvale.example.org";

    /** The site at the root of its host. */
    static BuiltSite atRoot() {
        return AtRoot.SITE;
    }

    /** The same site below {@code /hub/}. */
    static BuiltSite inFolder() {
        return InFolder.SITE;
    }

    /** What both are made from, without what is not published yet. */
    static Catalogue catalogue() {
        return Hub.CATALOGUE;
    }

    /** The catalogue as a build at another instant would see it. */
    static Edition edition(Instant asOf) {
        return new Edition(catalogue(), asOf, new Assets(Map.of()), path -> Optional.empty());
    }

    static Stream<BuiltSite> both() {
        return Stream.of(atRoot(), inFolder());
    }

    /** Pages by kind: the template that made them, {@code redirect}, or {@code other}. */
    SortedMap<String, List<SitePage>> byKind() {
        return pages.stream().collect(groupingBy(SitePage::kind, TreeMap::new, java.util.stream.Collectors.toList()));
    }

    /**
     * Of each kind the page with the most to show, so that a new kind of page is visited from its first day. Redirects
     * have nobody reading them.
     */
    List<SitePage> representatives() {
        Comparator<SitePage> bySize =
                Comparator.comparing((SitePage page) -> page.html().length()).thenComparing(SitePage::path);
        return byKind().entrySet().stream()
                .filter(kind -> !kind.getKey().equals(SitePage.REDIRECT))
                .map(kind -> kind.getValue().stream().max(bySize).orElseThrow())
                .toList();
    }

    /** All pages but redirects, which have nobody reading them. */
    List<SitePage> readPages() {
        return pages.stream().filter(page -> !page.isRedirect()).toList();
    }

    /** Every file of the site, by path with forward slashes. */
    SortedMap<String, Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'),
                            Function.identity(),
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return baseUrl.getPath();
    }

    private static BuiltSite build(String basePath) {
        try {
            Path parent = Files.createTempDirectory("prospectus-site");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(parent)));
            Path out = parent.resolve("site");
            URI baseUrl = URI.create(HOST + basePath);
            BuildRequest request = new BuildRequest(
                    Path.of("").toAbsolutePath(), AsOf.of(AS_OF), Optional.of(baseUrl), false, Severity.ERROR, 2);
            BuildReport report = SiteBuilder.build(request, out);
            Preparation site = SiteBuilder.prepare(request);
            if (report.publication().isEmpty()) {
                renderAnyway(site, out);
            }
            List<SitePage> pages = site.plan().outputs().stream()
                    .filter(output -> output.path().value().endsWith(".html"))
                    .map(output -> page(output, out))
                    .toList();
            return new BuiltSite(out, baseUrl, pages, report.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finding is for one test to fail over; the others can still tell what they see. */
    private static void renderAnyway(Preparation site, Path out) throws IOException {
        for (Output output : site.plan().outputs()) {
            Path file = out.resolve(output.path().value());
            Files.createDirectories(file.getParent());
            Files.write(file, site.renderer().render(output));
        }
    }

    private static SitePage page(Output output, Path out) {
        String path = output.path().value();
        try {
            String html = Files.readString(out.resolve(path));
            return new SitePage(path, kind(output, html), html);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String kind(Output output, String html) {
        if (output instanceof Output.Redirect
                || (html.contains("http-equiv") && Jsoup.parse(html).selectFirst("meta[http-equiv=refresh]") != null)) {
            return SitePage.REDIRECT;
        }
        return output instanceof Output.Page page ? page.template() : "other";
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Hub {
        static final Catalogue CATALOGUE = new Edition(
                        Loader.load(Path.of("").toAbsolutePath(), LoadOptions.on(AsOf.of(AS_OF)))
                                .catalogue(),
                        AS_OF,
                        new Assets(Map.of()),
                        path -> Optional.empty())
                .catalogue();
    }

    private static final class AtRoot {
        static final BuiltSite SITE = build("/");
    }

    private static final class InFolder {
        static final BuiltSite SITE = build("/hub/");
    }
}
