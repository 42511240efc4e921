package dev.prospectus.cli;

import dev.prospectus.build.BuildReport;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.history.CommittedFiles;
import dev.prospectus.hubs.HubFeeds;
import dev.prospectus.model.OtherHub;
import dev.prospectus.report.Tally;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.web.PinnedNames;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of the commands that build a site to publish it. */
final class BuildOptions {

    /** More threads than any machine has use for, and few enough to be safe. */
    private static final int MOST_THREADS = 1_000;

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    @Mixin
    final SiteOptions source = new SiteOptions();

    @Mixin
    private final Colour colour = new Colour();

    @Mixin
    private final FailOn failOn = new FailOn();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages to render at once. Default: one a core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--offline",
            description =
                    "Ask no neighbour of site-config.yml what it publishes now; what was known of it before stands.")
    private boolean offline;

    /** Asks all neighbours of some sites that are addresses, and tells of which there is nothing new. */
    void askNeighbours(List<Path> sites, PrintWriter err) throws InterruptedException {
        Map<Path, List<OtherHub>> neighbours = new LinkedHashMap<>();
        for (Path site : offline ? List.<Path>of() : sites) {
            try {
                neighbours.put(site, SiteBuilder.neighbours(site));
            } catch (UncheckedIOException unreadable) {
                // Its build tells that, and the others are built all the same.
            }
        }
        if (neighbours.values().stream().anyMatch(hubs -> !hubs.isEmpty())) {
            PinnedNames.forThisProgram();
            HubFeeds.refresh(neighbours, Clock.systemUTC().instant()).stream()
                    .distinct()
                    .forEach(fault -> err.println("Neighbour " + fault + "."));
        }
    }

    BuildRequest request(CommandSpec spec) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to " + MOST_THREADS);
        }
        BuildRequest asked = source.request(failOn.severity(), threads);
        return asked.with(new CommittedFiles(asked.site()));
    }

    /** @param site where their files are */
    void print(List<Diagnostic> findings, Path site, PrintWriter err) {
        FindingsReport.print(findings, site, err, colour.wanted());
    }

    /** Prints what was found, and returns whether nothing stood against the site. */
    boolean tell(BuildReport report, PrintWriter err) {
        print(report.findings(), source.site.normalized(), err);
        if (report.publication().isEmpty()) {
            err.println("Nothing published: " + Tally.of(report.findings()).words() + ".");
        }
        return report.publication().isPresent();
    }

    /** When to publish again at the latest, as a sentence. */
    static String renewal(ZonedDateTime freshUntil) {
        return "Publish again before " + UNTIL.format(freshUntil) + " (" + freshUntil.getZone()
                + "): from then on its pages tell readers that they are old.";
    }
}
