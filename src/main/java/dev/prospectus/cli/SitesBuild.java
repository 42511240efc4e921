package dev.prospectus.cli;

import dev.prospectus.build.BuildReport;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Publisher;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.history.CommittedFiles;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Builds several sites, as the command {@code build} does each. */
final class SitesBuild {

    private final CommandSpec spec;
    private final BuildOptions options;
    private final BuildRequest request;
    private final boolean inPlace;
    private final SitesRun run;
    private @Nullable ZonedDateTime freshUntil;

    /** @param request for any of the sites: all hold at its instant */
    SitesBuild(CommandSpec spec, BuildOptions options, SeveralSites several, BuildRequest request, boolean inPlace) {
        this.spec = spec;
        this.options = options;
        this.request = request;
        this.inPlace = inPlace;
        this.run = new SitesRun(spec, several, "published");
    }

    /** @param below where each is published in a folder of its own; absent for where each says itself */
    int run(List<Path> sites, Optional<Path> below) throws IOException, InterruptedException {
        Map<Path, Path> places =
                below.map(out -> SeveralSites.below(out, sites, spec)).orElse(Map.of());
        options.askNeighbours(sites, spec.commandLine().getErr());
        run.on(sites, (site, memory) -> built(site, Optional.ofNullable(places.get(site)), memory));
        PrintWriter out = spec.commandLine().getOut();
        int code = run.end(out);
        if (freshUntil != null) {
            out.println(BuildOptions.renewal(freshUntil));
        }
        return code;
    }

    private SitesRun.Outcome built(Path site, Optional<Path> out, SiteMemory memory) throws IOException {
        BuildRequest asked = request.on(site, new CommittedFiles(site));
        PrintWriter err = spec.commandLine().getErr();
        Path folder = out.orElseGet(() -> site.resolve(SiteBuilder.folders(site).output()));
        BuildReport report =
                SiteBuilder.build(asked, inPlace ? Publisher.inPlace(folder) : Publisher.to(folder), memory);
        options.print(run.fromHere(site, report.findings()), Path.of(""), err);
        boolean whole = report.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        report.publication().ifPresent(publication -> {
            if (freshUntil == null || report.freshUntil().toInstant().isBefore(freshUntil.toInstant())) {
                freshUntil = report.freshUntil();
            }
        });
        return new SitesRun.Outcome(
                whole && report.publication().isPresent(),
                report.publication().map(publication -> publication.files()).orElse(-1),
                report.findings(),
                report.publication()
                        .map(publication -> (publication.changed() ? "published to " : "nothing changed in ")
                                + publication.folder()
                                + (whole ? "" : ", with faults"))
                        .orElse("nothing published"));
    }
}
