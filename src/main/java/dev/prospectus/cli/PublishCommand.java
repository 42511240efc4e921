package dev.prospectus.cli;

import dev.prospectus.build.BuildReport;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.BuiltSite;
import dev.prospectus.build.Publisher;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.outlook.StarterWords;
import dev.prospectus.outlook.Task;
import dev.prospectus.publish.Difference;
import dev.prospectus.publish.Host;
import dev.prospectus.publish.Outcome;
import dev.prospectus.publish.Release;
import dev.prospectus.publish.Target;
import dev.prospectus.source.TemporaryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code publish}: builds a site and hands it to a host. */
@Command(
        name = "publish",
        description =
                "Builds a site and hands it to a host: only changed files travel, and readers see the old site or the new one. The last"
                        + " five releases can be brought back. With a finding against it nothing is published.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Targets:",
            "  user@host:/srv/hub                        releases on a server, by rsync and ssh; it serves /srv/hub/current",
            "  /srv/hub                                  the same on this machine",
            "  git+ssh://git@host/owner/hub.git#gh-pages a branch; one commit for each release, never by force",
            "  ../hub-pages                              the branch of a working copy or repository on this machine",
            "",
            "Examples:",
            "  prospectus publish hub@www.example.org:/srv/hub",
            "  prospectus publish hub@www.example.org:/srv/hub --dry-run",
            "  prospectus publish hub@www.example.org:/srv/hub --rollback          the release before",
            "  prospectus publish git@git.example.org:owner/hub.git --branch gh-pages",
            "  prospectus publish /srv/hub --from dist                              what a build left in dist"
        })
final class PublishCommand implements Callable<Integer> {

    /** How many paths of each kind a rehearsal names: every page changes with the day, and nobody reads hundreds. */
    private static final int NAMED = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "TARGET", arity = "0..1", description = "Where readers get the site from; see below.")
    private String target = "";

    @Mixin
    private final BuildOptions options = new BuildOptions();

    @Option(names = "--from", paramLabel = "DIR", description = "Build nothing, and publish what a build left there.")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--branch", paramLabel = "NAME", description = "The branch of a repository. Default: gh-pages.")
    private Optional<String> branch = Optional.empty();

    @Option(names = "--dry-run", description = "Publish nothing, and tell what would change.")
    private boolean dryRun;

    @Option(names = "--list", description = "Publish nothing, and list the releases that can be brought back.")
    private boolean list;

    @Option(
            names = "--rollback",
            paramLabel = "RELEASE",
            arity = "0..1",
            fallbackValue = "",
            description = "Bring back a release; without its name, the one before the present one.")
    private Optional<String> rollback = Optional.empty();

    @Option(
            names = "--anyway",
            description = "Publish even what is older than the present release, or has less than half of its files.")
    private boolean anyway;

    @Option(
            names = "--ssh-config",
            paramLabel = "FILE",
            description = "A configuration of ssh in place of ~/.ssh/config: port, key, known hosts.")
    private Optional<Path> sshConfig = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if ((dryRun ? 1 : 0) + (list ? 1 : 0) + (rollback.isPresent() ? 1 : 0) > 1) {
            throw new ParameterException(spec.commandLine(), "choose one of --dry-run, --list and --rollback");
        }
        if (from.isPresent()
                && (options.source.asOf.isPresent() || options.source.baseUrl.isPresent() || options.source.drafts)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--from publishes what is there; --as-of, --base-url and --drafts are for building");
        }
        if (target.isEmpty()) {
            // "--rollback TARGET" is read as the name of a release.
            target = rollback.orElse("");
            rollback = rollback.map(none -> "");
        }
        if (target.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name the target: prospectus publish TARGET");
        }
        if (sshConfig.isPresent() && !Files.isRegularFile(sshConfig.get())) {
            throw new ParameterException(spec.commandLine(), "--ssh-config: there is no file " + sshConfig.get());
        }
        Host host;
        try {
            host = Target.of(target, branch, sshConfig);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            List<Release> releases = host.releases();
            if (releases.isEmpty()) {
                out.println("Nothing is published at " + host + " yet.");
            }
            releases.forEach(release -> out.println(words(release)));
            return ExitCode.CLEAN;
        }
        if (rollback.isPresent()) {
            Release now = host.rollback(
                    rollback.filter(name -> !name.isEmpty()), Clock.systemUTC().instant());
            out.println("Readers see release " + now.name() + " at " + host + asOf(now) + ".");
            return ExitCode.CLEAN;
        }
        if (from.isPresent()) {
            return hand(BuiltSite.in(from.get()), host);
        }
        try (TemporaryFolder temporary = TemporaryFolder.make()) {
            Path folder = temporary.path().resolve("site");
            BuildRequest request = options.request(spec);
            options.askNeighbours(List.of(request.site()), spec.commandLine().getErr());
            BuildReport report = SiteBuilder.build(request, Publisher.to(folder));
            if (!options.tell(report, spec.commandLine().getErr())) {
                return ExitCode.FINDINGS;
            }
            warn(options.request(spec), spec.commandLine().getErr());
            int code = hand(BuiltSite.in(folder), host);
            if (!dryRun) {
                spec.commandLine().getOut().println(BuildOptions.renewal(report.freshUntil()));
            }
            return code;
        }
    }

    /** What readers would take for the hub's own words. */
    private static void warn(BuildRequest request, PrintWriter err) {
        Loaded loaded = Loader.loadData(
                request.site(),
                new LoadOptions(request.baseUrl(), request.drafts(), request.asOf(), request.threads()));
        List<Task> words = StarterWords.of(loaded.catalogue(), loaded.locator());
        if (!words.isEmpty()) {
            err.println("Readers will see what every new site says:");
            words.forEach(task -> err.println("  " + task.place() + ": " + task.about() + "; " + task.toDo()));
        }
    }

    private int hand(BuiltSite site, Host host) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun) {
            Difference difference = host.difference(site, anyway);
            name("+", difference.added(), out);
            name("~", difference.changed(), out);
            name("-", difference.removed(), out);
            out.println(
                    difference.isNothing()
                            ? "Nothing would change at " + host + "."
                            : String.format(
                                    Locale.UK,
                                    "At %s %,d would be new, %,d changed and %,d removed.",
                                    host,
                                    difference.added().size(),
                                    difference.changed().size(),
                                    difference.removed().size()));
            return ExitCode.CLEAN;
        }
        Instant now = Clock.systemUTC().instant();
        Outcome outcome = host.publish(site, now, anyway);
        out.println(
                outcome.changed()
                        ? String.format(
                                Locale.UK,
                                "Published %,d files to %s: %,d new or changed, %,d removed. Release %s.",
                                site.size(),
                                host,
                                outcome.sent(),
                                outcome.removed(),
                                outcome.release())
                        : "Nothing changed at " + host + ". Release " + outcome.release() + ".");
        outcome.notes().forEach(out::println);
        return ExitCode.CLEAN;
    }

    private static void name(String mark, NavigableSet<String> paths, PrintWriter out) {
        List<String> named = paths.stream().limit(NAMED).toList();
        named.forEach(path -> out.println(mark + " " + path));
        if (paths.size() > named.size()) {
            out.println(mark + " and " + (paths.size() - named.size()) + " more");
        }
    }

    private static String words(Release release) {
        return (release.current() ? "* " : "  ") + release.name() + "  " + release.files() + " files" + asOf(release);
    }

    private static String asOf(Release release) {
        return release.asOf().isEmpty() ? "" : ", as of " + release.asOfSecond();
    }
}
