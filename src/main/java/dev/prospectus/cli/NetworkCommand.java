package dev.prospectus.cli;

import dev.prospectus.build.BuildReport;
import dev.prospectus.build.NetworkBuilder;
import dev.prospectus.build.Publisher;
import dev.prospectus.hubs.HubFeeds;
import dev.prospectus.load.NetworkFile;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Network;
import dev.prospectus.report.Tally;
import dev.prospectus.serve.NetworkPreview;
import dev.prospectus.serve.PreviewServer;
import dev.prospectus.source.Severity;
import dev.prospectus.web.PinnedNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code network}: a site about several hubs, from what they publish. */
@Command(
        name = "network",
        description =
                "Builds one site about several hubs from what each publishes at /api/v1/: a finder, a list with filters, the hubs by"
                        + " region, a calendar, feeds and data. Every entry leads to the hub's own page. A hub that is down, or sends"
                        + " what can't be read, is told, and its last copy stands in for it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus network                          NETWORK.yml of this folder into dist/",
            "  prospectus network england.yml --out public",
            "  prospectus network --offline                from the copies of the last time",
            "  prospectus network --serve                  a preview on this machine"
        })
final class NetworkCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = NetworkFile.NAME,
            description = "The file that names the hubs. Default: " + NetworkFile.NAME + ".")
    private Path file = Path.of(NetworkFile.NAME);

    @Option(names = "--out", paramLabel = "DIR", description = "Where to publish. Default: dist beside the file.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = SiteOptions.AsOfConverter.class,
            description = "The instant at which statuses hold. Default: now.")
    private Optional<AsOf> asOf = Optional.empty();

    @Option(names = "--offline", description = "Ask no hub; what was known of them before stands.")
    private boolean offline;

    @Option(
            names = "--serve",
            description =
                    "Publish nothing and show the site on this machine, renewed as the file and folders of hubs change, until"
                            + " stopped with Ctrl+C.")
    private boolean serve;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where --serve listens, on this machine only; 0 for any free port. Default: 8080.")
    private int port;

    @Mixin
    private final Colour colour = new Colour();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no file '" + file + "'; it would name the hubs of a network");
        }
        PrintWriter err = spec.commandLine().getErr();
        Path folder = NetworkBuilder.folder(file);
        if (serve) {
            return serve(folder);
        }
        NetworkFile read = NetworkFile.read(file);
        FindingsReport.print(read.findings(), folder, err, colour.wanted());
        boolean broken = read.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (broken || read.network().isEmpty()) {
            err.println("Nothing published: " + Tally.of(read.findings()).words() + ".");
            return ExitCode.FINDINGS;
        }
        Network network = read.network().get();
        Instant now = Clock.systemUTC().instant();
        ask(network, folder, now);
        NetworkBuilder.Prepared site = NetworkBuilder.prepare(network, folder, asOf.orElseGet(() -> AsOf.of(now)));
        int known = network.members().size() - site.unknown().size();
        if (offline) {
            site.unknown()
                    .forEach(some ->
                            err.println(some.hub().name() + ": " + some.fault().orElseThrow() + "."));
        }
        if (known == 0) {
            err.println("Nothing published: no hub could be read.");
            return ExitCode.FINDINGS;
        }
        BuildReport report = NetworkBuilder.build(
                site,
                Publisher.to(out.orElseGet(() -> folder.resolve("dist"))),
                Runtime.getRuntime().availableProcessors());
        FindingsReport.print(report.findings(), folder, err, colour.wanted());
        if (report.publication().isEmpty()) {
            err.println("Nothing published: " + Tally.of(report.findings()).words() + ".");
            return ExitCode.FINDINGS;
        }
        spec.commandLine()
                .getOut()
                .println(summary(report, known, site.unknown().size()));
        return ExitCode.CLEAN;
    }

    private void ask(Network network, Path folder, Instant now) throws InterruptedException {
        if (!offline) {
            PinnedNames.forThisProgram();
            PrintWriter err = spec.commandLine().getErr();
            HubFeeds.of(folder).refresh(network.hubs(), now).forEach(fault -> err.println(fault + "."));
        }
    }

    /** Hubs are asked once, before. */
    private int serve(Path folder) throws IOException, InterruptedException {
        ServeCommand.checkPort(port, spec);
        Optional<Network> network = NetworkFile.read(file).network();
        if (network.isPresent()) {
            ask(network.get(), folder, Clock.systemUTC().instant());
        }
        PreviewReport report = new PreviewReport(spec, folder, colour.wanted());
        try (PreviewServer server =
                PreviewServer.start(port, new NetworkPreview(file, asOf), Clock.systemUTC(), report)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Preview at " + server.address() + " (Ctrl+C to stop)");
            out.flush();
            server.await();
        }
        return ExitCode.CLEAN;
    }

    private static String summary(BuildReport report, int known, int unknown) {
        return report.publication()
                        .map(publication -> String.format(
                                Locale.UK,
                                "Published %,d files (%,d KB) about %d %s to %s",
                                publication.files(),
                                publication.bytes() / 1024,
                                known,
                                known == 1 ? "hub" : "hubs",
                                publication.folder()))
                        .orElse("")
                + (unknown == 0 ? "" : "; of " + unknown + " nothing is known")
                + "." + System.lineSeparator() + BuildOptions.renewal(report.freshUntil());
    }
}
