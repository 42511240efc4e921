package dev.prospectus.cli;

import dev.prospectus.check.ExternalAddresses;
import dev.prospectus.links.LinkReport;
import dev.prospectus.links.LinkRound;
import dev.prospectus.links.Manners;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.report.AuthorFiles;
import dev.prospectus.report.Inspection;
import dev.prospectus.report.ReportFormat;
import dev.prospectus.report.Tally;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.web.PinnedNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code links}: asks the addresses of other sites whether they still answer. */
@Command(
        name = "links",
        description =
                "Asks every address of another site to which this one leads, politely, and reports those that have not answered on three"
                        + " different days, have moved for good or lead into a private network. Which did not answer is kept in"
                        + " links-state.txt, a small file to commit.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus links                       once a week, say; the third day on which nothing answers is a finding",
            "  prospectus links --offline             what would be asked, and what is known",
            "  prospectus links --format github       annotations"
        })
final class LinksCommand implements Callable<Integer> {

    private static final String MEMORY = "links-state.txt";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final Colour colour = new Colour();

    @Option(
            names = "--offline",
            description = "Ask nothing and write nothing: list what would be asked, and tell what is known.")
    private boolean offline;

    @Option(names = "--dry-run", description = "Ask, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--allow-private",
            description =
                    "Ask machines of private networks and this machine as well. Only for sites whose editors you trust.")
    private boolean allowPrivate;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description =
                    "Which addresses did not answer on which days. Default: links-state.txt in the site's folder.")
    private Optional<Path> state = Optional.empty();

    @Mixin
    private final FailOn failOn = new FailOn();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = CheckCommand.FormatConverter.class,
            description = "text, json, sarif, github, gitlab, rdjson or junit, as of check. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PinnedNames.forThisProgram();
        Path site = options.site.normalized();
        var request = options.request(failOn.severity(), 1);
        Loaded loaded = Loader.load(
                site, new LoadOptions(request.baseUrl(), request.drafts(), request.asOf(), request.threads()));
        Instant asOf = request.asOf().in(loaded.catalogue().site().timeZone());
        LocalDate today = LocalDate.ofInstant(asOf, loaded.catalogue().site().timeZone());
        SortedMap<String, List<SourceLocation>> places =
                ExternalAddresses.of(loaded.catalogue(), asOf, loaded.locator());
        Path memory = state.orElseGet(() -> site.resolve(MEMORY));
        PrintWriter told = format == ReportFormat.TEXT
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
        if (!loaded.brokenFiles().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("Some files can't be read, so their links are left out; see prospectus check.");
        }
        LinkReport report = offline
                ? LinkReport.remembered(places, memory)
                : LinkReport.asked(
                        places,
                        manners(loaded),
                        memory,
                        today,
                        loaded.brokenFiles().isEmpty());
        if (offline) {
            wouldAsk(places, loaded::told, told);
        }
        List<Diagnostic> findings = loaded.toldOfSome(report.findings(), asOf);
        if (format == ReportFormat.TEXT) {
            FindingsReport.print(
                    findings, options.site.given(), spec.commandLine().getOut(), colour.wanted());
        } else {
            format.write(
                    new Inspection(findings, AuthorFiles.of(options.site.given()), failOn.severity()),
                    spec.commandLine().getOut());
        }
        report.unknown().forEach((address, why) -> told.println(address + ": not known; " + why));
        told.println(summary(places.size(), report, findings));
        if (!offline && !dryRun && report.remember(memory)) {
            told.println("Wrote " + memory.getFileName() + ".");
        }
        told.flush();
        report.defect().ifPresent(defect -> {
            throw defect;
        });
        return FindingsReport.reaches(findings, failOn.severity()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private Manners manners(Loaded loaded) {
        return Manners.usual(
                allowPrivate, loaded.catalogue().site().address().published().toString());
    }

    private static void wouldAsk(
            SortedMap<String, List<SourceLocation>> places, UnaryOperator<SourceLocation> own, PrintWriter told) {
        LinkRound.byHost(places.keySet()).forEach((host, addresses) -> {
            told.println(host);
            for (String address : addresses) {
                List<SourceLocation> at = places.getOrDefault(address, List.of());
                told.println("  " + address + "  (" + own.apply(at.get(0))
                        + (at.size() > 1 ? " and " + (at.size() - 1) + " more" : "") + ")");
            }
        });
    }

    private String summary(int addresses, LinkReport report, List<Diagnostic> findings) {
        String asked = addresses + (addresses == 1 ? " address " : " addresses ") + (offline ? "to ask" : "asked");
        String missing = report.missing() == 0
                ? "none is known to be missing"
                : report.missing() + (report.missing() == 1 ? " does" : " do") + " not answer";
        return asked + ", " + missing + "; " + Tally.of(findings).words();
    }
}
