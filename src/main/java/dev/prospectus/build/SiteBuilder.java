package dev.prospectus.build;

import dev.prospectus.check.Checks;
import dev.prospectus.check.Places;
import dev.prospectus.check.SitePaths;
import dev.prospectus.check.Subject;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.load.Locator;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.picture.Pictures;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Fragments;
import dev.prospectus.plan.HubStylesheet;
import dev.prospectus.plan.Memory;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.plan.StatusLabels;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.template.Templates;
import dev.prospectus.template.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The whole flow, and nothing but its order: load, plan, check, render, publish.
 *
 * <p>Planning comes before checking because checks of links ask which pages there will be; a plan only lists them.
 */
public final class SiteBuilder {

    /** What a build reads below the site's folder. */
    private static final List<String> INPUTS = List.of("data", "content", "templates");

    private SiteBuilder() {}

    /** Everything wrong with a site. */
    public static List<Diagnostic> check(BuildRequest request) throws IOException {
        return prepare(request, new Timings()).findings();
    }

    /** Everything up to rendering. */
    public static Preparation prepare(BuildRequest request) throws IOException {
        return prepare(request, new Timings());
    }

    /**
     * Publishes a site, unless a finding stands against it.
     *
     * @throws PublishException when the output can't be written; it is then as it was before
     */
    public static BuildReport build(BuildRequest request, Path out) throws IOException {
        Timings timings = new Timings();
        Preparation site = prepare(request, timings);
        if (!site.publishable()) {
            return new BuildReport(site.findings(), Optional.empty(), timings);
        }
        List<Path> inputs = INPUTS.stream().map(request.site()::resolve).toList();
        try (Staging staging =
                Publisher.to(out).awayFrom(request.site(), inputs).stage()) {
            List<Diagnostic> faults = timings.measure(
                    "render", () -> site.renderer().renderAll(site.plan().outputs(), staging, request.threads()));
            if (!faults.isEmpty()) {
                List<Diagnostic> findings = new ArrayList<>(site.findings());
                findings.addAll(faults);
                return new BuildReport(findings.stream().sorted().toList(), Optional.empty(), timings);
            }
            Publication publication = timings.measure("publish", staging::publish);
            return new BuildReport(site.findings(), Optional.of(publication), timings);
        }
    }

    private static Preparation prepare(BuildRequest request, Timings timings) throws IOException {
        Memory memory = BuildMemory.of(request.site());
        Pictures pictures = Pictures.in(request.site().resolve("content"), memory);
        Loaded loaded = timings.measure("load", () -> Loader.load(request.site(), options(request), pictures));
        Theme theme = Theme.of("templates", request.site().resolve("templates"));
        Instant asOf = request.asOf().in(loaded.catalogue().site().timeZone());
        Edition edition = new Edition(loaded.catalogue(), asOf, assets(loaded, theme), pictures::picture, memory);
        SitePlan plan = timings.measure(
                "plan",
                () -> SitePlan.of(
                        edition,
                        ServiceLoader.load(OutputFormat.class).stream()
                                .map(ServiceLoader.Provider::get)
                                .toList(),
                        files(loaded, pictures)));
        List<Diagnostic> findings = new ArrayList<>(loaded.findings());
        findings.addAll(theme.findings());
        findings.addAll(Theme.findings(edition.assets()));
        findings.addAll(
                timings.measure("check", () -> Checks.run(subject(loaded, asOf, plan), places(loaded.locator()))));
        findings.addAll(Clashes.of(plan, loaded.catalogue()));
        boolean publishable = findings.stream()
                .noneMatch(finding -> finding.severity() == Severity.ERROR
                        || finding.severity().compareTo(request.failOn()) >= 0);
        Templates templates = new Templates(
                theme,
                Locale.forLanguageTag(loaded.catalogue().site().language()),
                edition.routes()::href,
                name -> edition.routes().href(edition.assets().path(name)),
                names -> edition.assets().imports(names).stream()
                        .map(edition.routes()::href)
                        .toList(),
                GlossaryTerm.abbreviations(loaded.catalogue().glossary()));
        return new Preparation(
                findings.stream().sorted().distinct().toList(), publishable, edition, plan, new Renderer(templates));
    }

    private static LoadOptions options(BuildRequest request) {
        return new LoadOptions(request.baseUrl(), request.drafts(), request.asOf(), request.threads());
    }

    private static List<Output> files(Loaded loaded, Pictures pictures) {
        List<Output> files = new ArrayList<>();
        loaded.assets().forEach((path, file) -> files.addAll(pictures.outputs(path, file)));
        return files;
    }

    private static Subject subject(Loaded loaded, Instant asOf, SitePlan plan) {
        SitePaths paths = new SitePaths(
                plan.sitePaths(),
                Fragments.known(loaded.catalogue()),
                new TreeSet<>(loaded.assets().keySet()));
        return new Subject(loaded.catalogue(), asOf, loaded.brokenFiles(), paths);
    }

    private static Places places(Locator locator) {
        return new Places() {
            @Override
            public SourceLocation locate(String file, String pointer) {
                return locator.locate(file, pointer);
            }

            @Override
            public SourceLocation locate(String file, String pointer, int line, int column) {
                return locator.locate(file, pointer, line, column);
            }
        };
    }

    private static Assets assets(Loaded loaded, Theme theme) throws IOException {
        SortedMap<String, byte[]> files = theme.assets();
        files.put(HubStylesheet.NAME, HubStylesheet.of(loaded.catalogue().site().theme()));
        files.put(StatusLabels.NAME, StatusLabels.script());
        return new Assets(files);
    }
}
