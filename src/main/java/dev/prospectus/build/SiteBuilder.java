package dev.prospectus.build;

import dev.prospectus.build.BuildRequest.Care;
import dev.prospectus.check.CheckContext;
import dev.prospectus.check.CheckMemory;
import dev.prospectus.check.Checks;
import dev.prospectus.hubs.HubFeeds;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.load.OwnNames;
import dev.prospectus.load.Unmade;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.OtherHub;
import dev.prospectus.model.SiteFolders;
import dev.prospectus.model.Waiting;
import dev.prospectus.picture.Pictures;
import dev.prospectus.plan.Cache;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.template.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The whole flow, and nothing but its order: load, plan, check, render, publish.
 *
 * <p>Planning comes before checking because checks of links ask which pages there will be. A plan only lists them, and a
 * folder that takes work to list stays closed until something asks for what is in it.
 */
public final class SiteBuilder {

    private SiteBuilder() {}

    /** Everything wrong with a site. */
    public static List<Diagnostic> check(BuildRequest request) throws IOException {
        return prepare(request).findings();
    }

    /** Everything up to rendering. */
    public static Preparation prepare(BuildRequest request) throws IOException {
        return prepare(request, SiteMemory.ofOneRun());
    }

    /**
     * Everything up to rendering, for a site that is looked at more than once.
     *
     * @param memory of the earlier looks at the same site, or at other states of it
     */
    public static Preparation prepare(BuildRequest request, SiteMemory memory) throws IOException {
        return prepare(request, memory, Map.of());
    }

    /**
     * The same with catalogues in other folders than those that the site names.
     *
     * @param catalogues their folders, by their ids
     */
    public static Preparation prepare(BuildRequest request, SiteMemory memory, Map<String, Path> catalogues)
            throws IOException {
        return prepare(request, memory, catalogues, new Timings());
    }

    /** The folders of all catalogues that a site builds on. */
    public static List<Path> catalogueFolders(Path site) {
        return Loader.catalogueFolders(site);
    }

    /** The hubs that a site names as its neighbours; none as long as its settings can't be read. */
    public static List<OtherHub> neighbours(Path site) {
        return Loader.neighbours(site);
    }

    /** Everything for paper, also where the site does not publish it: the booklet first, then the flyers. */
    public static List<Output.Printed> printed(Edition edition) {
        return formats().stream()
                .flatMap(format -> format.printed(edition).stream())
                .toList();
    }

    /** The site's address as its settings say; empty as long as they can't be read. */
    public static Optional<URI> publishedAt(Path site) {
        return Loader.baseUrl(site);
    }

    /** How the site calls its folders. */
    public static SiteFolders folders(Path site) {
        return Loader.folders(site);
    }

    /**
     * Publishes a site, unless a finding stands against it.
     *
     * @throws PublishException when the output can't be written; it is then as it was before
     */
    public static BuildReport build(BuildRequest request, Path out) throws IOException {
        return build(request, Publisher.to(out));
    }

    /** The same, by a publisher that says where to and how. */
    public static BuildReport build(BuildRequest request, Publisher publisher) throws IOException {
        return build(request, publisher, SiteMemory.ofOneRun());
    }

    /** The same, for one of several sites in a process ({@link SharedFiles#memory}). */
    public static BuildReport build(BuildRequest request, Publisher publisher, SiteMemory memory) throws IOException {
        Timings timings = new Timings();
        List<Path> inputs = Stream.of(
                        folders(request.site()).sources().stream().map(request.site()::resolve),
                        catalogueFolders(request.site()).stream(),
                        HubFeeds.of(request.site()).folders(neighbours(request.site())).stream())
                .flatMap(folders -> folders)
                .toList();
        publisher.awayFrom(request.site(), inputs);
        Preparation site = prepare(request, memory, Map.of(), timings);
        if (!site.publishable()) {
            return report(site, site.findings(), site.stopping(), Optional.empty(), timings);
        }
        Compression compression = Compression.of(site.edition(), site.plan());
        try (Staging staging = publisher.stage()) {
            List<Diagnostic> faults = timings.measure(
                    "render",
                    () -> site.renderer().renderAll(site.plan().outputs(), compression, staging, request.threads()));
            if (!faults.isEmpty()) {
                OwnNames names = new OwnNames(site.edition().catalogue().site().folders());
                List<Diagnostic> told = faults.stream().map(names::told).toList();
                return report(
                        site,
                        Stream.concat(site.findings().stream(), told.stream())
                                .sorted()
                                .toList(),
                        told,
                        Optional.empty(),
                        timings);
            }
            Publication publication = timings.measure("publish", staging::publish);
            return report(site, site.findings(), List.of(), Optional.of(publication), timings);
        }
    }

    private static BuildReport report(
            Preparation site,
            List<Diagnostic> findings,
            List<Diagnostic> stopping,
            Optional<Publication> publication,
            Timings timings) {
        Edition edition = site.edition();
        return new BuildReport(
                findings,
                stopping,
                site.heldBack(),
                site.unmade(),
                edition.freshUntil().atZone(edition.zone()),
                publication,
                timings);
    }

    private static Preparation prepare(
            BuildRequest request, SiteMemory memory, Map<String, Path> catalogues, Timings timings) throws IOException {
        return prepare(request, memory, catalogues, timings, Trial.NONE);
    }

    /** @param before what trials of the same site brought to light; what can't be made is left out */
    private static Preparation prepare(
            BuildRequest request, SiteMemory memory, Map<String, Path> catalogues, Timings timings, Trial before)
            throws IOException {
        boolean jbakes = Loader.isJBakes(request.site());
        Cache made = jbakes ? Cache.NONE : memory.made(request.site());
        Pictures pictures = Loader.pictures(request.site(), folder -> memory.pictures(folder, made));
        Loaded loaded = timings.measure(
                "load",
                () -> Loader.load(
                        request.site(),
                        options(request, before.unmade()).withCatalogues(catalogues),
                        pictures,
                        memory.asciiDoc(made),
                        memory.load()));
        Catalogue catalogue = loaded.catalogue();
        Instant asOf = request.asOf().in(catalogue.site().timeZone());
        Theme theme = memory.themes()
                .theme(request.site().resolve(catalogue.site().folders().templates()));
        Waiting waiting = request.drafts() ? Waiting.NOTHING : Waiting.of(catalogue, asOf);
        Neighbours neighbours = Neighbours.of(request.site(), catalogue, asOf);
        Edition edition = new Edition(
                catalogue,
                asOf,
                memory.themes().assets(theme, catalogue.site().theme(), otherHosts(theme, loaded)),
                pictures::picture,
                made,
                waiting,
                new InheritedChanges(
                        request.site(), request.changes().named(catalogue.site().folders()::own), loaded.locator()),
                new CommittedRuns(request.site(), request.changes(), loaded.runs(), catalogue, asOf),
                neighbours.nextDoor());
        SitePlan plan = timings.measure(
                "plan", () -> SitePlan.of(edition, formats(), files(loaded, pictures, request.care() == Care.SKIPS)));
        Renderer renderer = new Renderer(
                () -> memory.templates(theme, edition), new HomeAge(edition.asOf(), edition.freshUntil()), plan);
        List<Diagnostic> findings = new ArrayList<>(loaded.findings());
        findings.addAll(theme.findings());
        findings.addAll(theme.findings(edition.assets()));
        if (theme.hasUsableTemplates()) {
            findings.addAll(memory.templates(theme, edition).findings());
        }
        if (findings.stream().noneMatch(finding -> finding.code().startsWith("TPL"))) {
            // Only what is sound tells what it includes.
            findings.addAll(theme.unused(
                    Stream.concat(catalogue.pages().stream(), loaded.unpublished().stream())
                            .map(ContentPage::type)
                            .distinct()
                            .toList(),
                    catalogue.site().jbake().map(JBakeSettings::templateFiles).orElseGet(TreeSet::new)));
            if (!catalogue.site().hosting().servers().isEmpty()) {
                findings.addAll(theme.blocked());
            }
        }
        PlannedPaths paths = new PlannedPaths(plan, edition, loaded);
        findings.addAll(timings.measure("check", () -> check(loaded, edition, paths, memory.checks())));
        findings.addAll(Clashes.of(plan, loaded));
        findings.addAll(
                new DeadTemplateLinks(paths, catalogue.site().basePath(), loaded.brokenFiles()).of(theme.links()));
        Trial trial = request.care() == Care.USUAL || !mayBeMade(findings, theme)
                ? Trial.NONE
                : timings.measure("try", () -> Trial.of(plan, theme.foreign(), renderer));
        Trial both = before.and(trial);
        if (request.care() == Care.SKIPS && !both.unmade().equals(before.unmade())) {
            return prepare(request, memory, catalogues, timings, both);
        }
        findings.addAll(both.besides(findings));
        findings.addAll(neighbours.findings(loaded.locator()));
        List<Diagnostic> told = loaded.told(jbakes ? loaded.findings() : findings, asOf);
        SiteFolders folders = catalogue.site().folders();
        List<Diagnostic> stopping = told.stream()
                .filter(finding -> request.isStoppedBy(finding, folders, theme.foreign()))
                .toList();
        return new Preparation(
                told,
                stopping,
                edition,
                plan,
                renderer,
                Stream.concat(
                                loaded.unpublished().stream().map(ContentPage::heldBack),
                                edition.waiting().heldBack().stream())
                        .toList(),
                before.unmade());
    }

    private static SortedSet<String> otherHosts(Theme theme, Loaded loaded) {
        SortedSet<String> hosts = theme.otherHosts(loaded.assets().values());
        hosts.remove(loaded.catalogue().site().baseUrl().getHost());
        return hosts;
    }

    /** Whether nothing is wrong that pages can't be made with. */
    private static boolean mayBeMade(List<Diagnostic> findings, Theme theme) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.location().file())
                .allMatch(file -> BuildRequest.isSkippable(file, theme.foreign()));
    }

    private static LoadOptions options(BuildRequest request, Unmade without) {
        return new LoadOptions(
                request.baseUrl(), request.drafts(), request.asOf(), request.threads(), without, Map.of(), false);
    }

    private static List<OutputFormat> formats() {
        return ServiceLoader.load(OutputFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** @param sound whether those with an error are left out, since the rest is published all the same */
    private static List<Output> files(Loaded loaded, Pictures pictures, boolean sound) {
        List<Output> files = new ArrayList<>();
        loaded.assets().forEach((path, file) -> {
            boolean broken = loaded.brokenFiles().contains("content/" + path)
                    || loaded.brokenFiles().contains(DataFiles.assets() + "/" + path);
            if (!sound || !broken) {
                files.addAll(pictures.outputs(path, file));
            }
        });
        return files;
    }

    private static List<Diagnostic> check(Loaded loaded, Edition edition, PlannedPaths paths, CheckMemory memory) {
        Bookings bookings =
                edition.waiting().isEmpty() ? edition.bookings() : new Bookings(edition.whole(), edition.asOf());
        CheckContext context = new CheckContext(
                loaded.catalogue(),
                bookings,
                loaded.brokenFiles(),
                paths,
                loaded.locator().inheritable(),
                memory);
        return Checks.run(context, loaded.locator(), memory);
    }
}
