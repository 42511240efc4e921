package dev.prospectus.cli;

import dev.prospectus.build.BuildReport;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Publication;
import dev.prospectus.build.Publisher;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.load.Unmade;
import dev.prospectus.report.Tally;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.FirstFew;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code build}: checks and publishes a site. */
@Command(
        name = "build",
        description = "Checks a site and publishes it. When a check fails nothing is written.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus build                                   this folder's site into dist/",
            "  prospectus build --site my-hub --out public",
            "  prospectus build --base-url https://example.org/hub/",
            "  prospectus build --as-of 2026-10-01T09:00:00Z      as it would have been then",
            "  prospectus build --fail-on warning                 publish only what has no warning",
            "  prospectus build --skip-broken                     publish the rest of a site that was just moved",
            "  prospectus build --sites hubs/*/ --out public      many hubs in one process",
            "  prospectus build --sites hubs/*/ --changed-since origin/main"
        })
final class BuildCommand implements Callable<Integer> {

    /** As many as an editor reads. */
    private static final int MOST_NAMED = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final BuildOptions options = new BuildOptions();

    @Mixin
    private final SeveralSites several = new SeveralSites();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to publish. Default: dist in the site's folder, or what destination.folder of jbake.properties names there."
                            + " Of several sites each has a folder of its own name in it.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--in-place",
            description =
                    "Change the files of the folder one by one, for one that can't be exchanged: a mount point, a folder"
                            + " mounted elsewhere, a working copy. Each file is replaced at once, but readers may see new pages"
                            + " beside old ones meanwhile, and a build that is killed leaves both until the next one.")
    private boolean inPlace;

    @Option(
            names = "--skip-broken",
            description =
                    "Publish although files of content/ or assets/, or templates made for JBake, have errors: what can't be read or made is left out, other pages"
                            + " are published with their faults. Exits with 1 then.")
    private boolean skipBroken;

    @Option(names = "--timings", description = "Print how long each phase took.")
    private boolean timings;

    @Override
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        BuildRequest asked = options.request(spec);
        BuildRequest request = skipBroken ? asked.skippingBroken() : asked;
        if (several.areAsked(spec)) {
            several.refuse(spec, "--site", "--base-url", "--timings");
            return new SitesBuild(spec, options, several, request, inPlace).run(several.folders(spec), out);
        }
        options.askNeighbours(List.of(request.site()), spec.commandLine().getErr());
        Path folder = out.orElseGet(
                () -> request.site().resolve(SiteBuilder.folders(request.site()).output()));
        BuildReport report = SiteBuilder.build(request, inPlace ? Publisher.inPlace(folder) : Publisher.to(folder));
        PrintWriter err = spec.commandLine().getErr();
        boolean published = options.tell(report, err);
        if (timings) {
            report.timings().phases().forEach((phase, time) -> err.printf("%-8s %6d ms%n", phase, time.toMillis()));
        }
        if (!published) {
            if (skipBroken) {
                tellFiles(err, "Can't be skipped", report.stopping());
            }
            return ExitCode.FINDINGS;
        }
        spec.commandLine()
                .getOut()
                .println(summary(report, report.publication().get(), Duration.ofNanos(System.nanoTime() - start)));
        tellUnmade(report, err);
        boolean whole = !tellFiles(
                err,
                "Left out, or published with faults",
                report.findings().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .toList());
        return whole ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static void tellUnmade(BuildReport report, PrintWriter err) {
        Unmade unmade = report.unmade();
        if (!unmade.pages().isEmpty()) {
            err.println("Left out, since their template fails: " + FirstFew.of(List.copyOf(unmade.pages()), MOST_NAMED)
                    + ".");
        }
        if (!unmade.templates().isEmpty()) {
            err.println("Failed, so that this program's theme makes their pages: "
                    + FirstFew.of(List.copyOf(unmade.templates()), MOST_NAMED) + ".");
        }
    }

    /** Names the files with some findings, if there are any. */
    private static boolean tellFiles(PrintWriter err, String words, List<Diagnostic> concerned) {
        List<String> files = concerned.stream()
                .map(finding -> finding.location().file())
                .distinct()
                .toList();
        if (!files.isEmpty()) {
            err.println(words + ": " + FirstFew.of(files, MOST_NAMED) + ".");
        }
        return !files.isEmpty();
    }

    private static String summary(BuildReport report, Publication publication, Duration time) {
        String line = String.format(
                Locale.UK,
                "%s %,d files (%,d KB) %s %s in %.1f s; %s.",
                publication.changed() ? "Published" : "Nothing changed:",
                publication.files(),
                publication.bytes() / 1024,
                publication.changed() ? "to" : "in",
                publication.folder(),
                time.toMillis() / 1000.0,
                Tally.of(report.findings()).words());
        String leftOut = LeftOut.words(report.heldBack());
        line = leftOut.isEmpty() ? line : line + System.lineSeparator() + leftOut;
        line += System.lineSeparator() + BuildOptions.renewal(report.freshUntil());
        return publication.kept().isEmpty() ? line : line + "\nKept, not ours to remove: " + publication.kept();
    }
}
