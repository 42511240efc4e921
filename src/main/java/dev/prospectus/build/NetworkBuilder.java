package dev.prospectus.build;

import dev.prospectus.hubs.HubFeeds;
import dev.prospectus.load.NetworkFile;
import dev.prospectus.load.Unmade;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Network;
import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.NetworkFormat;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.template.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** The flow of {@link SiteBuilder} for a site about several hubs: what they published takes the place of data files. */
public final class NetworkBuilder {

    /** What a hub's own site has too, and takes nothing from a catalogue. */
    private static final Set<String> FORMATS = Set.of("cards", "icons", "robots", "sitemap", "twins");

    /** The folder beside the file whose templates take the places of the theme's. */
    public static final String TEMPLATES = "templates";

    /** What of a hub's site is read. */
    public static final String PUBLISHED = "api/v1";

    private NetworkBuilder() {}

    /** The folder of a network's file, from which it names others. */
    public static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElseThrow();
    }

    /** Where the site will be published; empty if the file can't be read. */
    public static Optional<URI> publishedAt(Path file) {
        return NetworkFile.read(file).network().map(Network::baseUrl);
    }

    /** The folders that a network's file names. */
    public static List<Path> hubFolders(Path file) {
        return NetworkFile.read(file)
                .network()
                .map(network -> HubFeeds.of(folder(file)).folders(network.hubs()))
                .orElse(List.of());
    }

    /**
     * The site of the present file for a preview. One that can't be read is told, and makes no page.
     *
     * @param address where it stands meanwhile
     */
    public static Preparation preview(Path file, URI address, AsOf asOf, SiteMemory memory) {
        NetworkFile read = NetworkFile.read(file);
        Prepared site = prepare(read.network().orElseGet(NetworkFile::nothing).at(address), folder(file), asOf, memory);
        List<Diagnostic> findings = new ArrayList<>(read.findings());
        findings.addAll(site.findings());
        List<Diagnostic> stopping = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return new Preparation(
                findings, stopping, site.edition(), site.plan(), site.renderer(), List.of(), Unmade.NOTHING);
    }

    /**
     * What there is to build from.
     *
     * @param unknown the hubs of which nothing is known
     * @param inputs folders that are read
     * @param findings in the network's own templates
     */
    public record Prepared(
            Path folder,
            Edition edition,
            SitePlan plan,
            List<HubFeeds.Known> unknown,
            List<Path> inputs,
            Renderer renderer,
            List<Diagnostic> findings) {}

    /** Everything up to rendering. No hub is asked. */
    public static Prepared prepare(Network network, Path folder, AsOf asOf) {
        return prepare(network, folder, asOf, SiteMemory.ofOneRun());
    }

    private static Prepared prepare(Network network, Path folder, AsOf asOf, SiteMemory memory) {
        HubFeeds feeds = HubFeeds.of(folder);
        List<HubFeeds.Known> known = feeds.read(network.hubs());
        List<PublishedNetwork.Known> hubs = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            HubFeeds.Known hub = known.get(i);
            hubs.add(new PublishedNetwork.Known(network.members().get(i), hub.published()));
        }
        List<HubFeeds.Known> unknown =
                known.stream().filter(hub -> hub.published().isEmpty()).toList();
        PublishedNetwork published = new PublishedNetwork(network, hubs);
        Catalogue frame = NetworkFile.frame(network);
        Path templates = folder.resolve(TEMPLATES);
        Theme theme = memory.themes().theme(templates);
        Edition edition = new Edition(
                frame,
                asOf.in(frame.site().timeZone()),
                memory.themes().assets(theme, network.theme(), new TreeSet<>()),
                path -> Optional.empty(),
                memory.made(folder));
        List<Diagnostic> findings = new ArrayList<>(theme.findings());
        findings.addAll(theme.findings(edition.assets()));
        if (theme.hasUsableTemplates()) {
            findings.addAll(memory.templates(theme, edition).findings());
        }
        List<Path> inputs = new ArrayList<>(feeds.folders(network.hubs()));
        inputs.add(templates);
        SitePlan plan = plan(published, edition);
        Renderer renderer = new Renderer(
                () -> memory.templates(theme, edition), new HomeAge(edition.asOf(), edition.freshUntil()), plan);
        return new Prepared(folder, edition, plan, unknown, inputs, renderer, findings);
    }

    private static SitePlan plan(PublishedNetwork published, Edition edition) {
        List<OutputFormat> formats = ServiceLoader.load(OutputFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(format -> FORMATS.contains(format.name()))
                .toList();
        List<Output> files = ServiceLoader.load(NetworkFormat.class).stream()
                .flatMap(format -> format.get().plan(published, edition).stream())
                .toList();
        return SitePlan.of(edition, formats, files);
    }

    /**
     * Publishes it, unless a template is at fault.
     * @throws PublishException when the output can't be written; it is then as it was before
     */
    public static BuildReport build(Prepared site, Publisher publisher, int threads) throws IOException {
        Edition edition = site.edition();
        Optional<Publication> publication = Optional.empty();
        List<Diagnostic> all = new ArrayList<>(site.findings());
        publisher.awayFrom(site.folder(), site.inputs());
        if (all.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            try (Staging staging = publisher.stage()) {
                List<Diagnostic> faults = site.renderer()
                        .renderAll(site.plan().outputs(), Compression.of(edition, site.plan()), staging, threads);
                all.addAll(faults);
                if (faults.isEmpty()) {
                    publication = Optional.of(staging.publish());
                }
            }
        }
        return new BuildReport(
                all,
                publication.isPresent() ? List.of() : all,
                List.of(),
                Unmade.NOTHING,
                edition.freshUntil().atZone(edition.zone()),
                publication,
                new Timings());
    }
}
