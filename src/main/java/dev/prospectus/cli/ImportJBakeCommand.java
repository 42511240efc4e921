package dev.prospectus.cli;

import dev.prospectus.model.DataFiles;
import dev.prospectus.moving.JBakeMove;
import dev.prospectus.moving.NewSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code import jbake}: makes a site of what JBake made. */
@Command(
        name = "jbake",
        description =
                "Makes a site of a folder for JBake: its pages at their addresses, its assets, its Freemarker templates and settings."
                        + " Changes nothing in that folder, and says what does not come along.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus import jbake our-blog our-site",
            "  prospectus import jbake our-blog our-site --no-templates     in this program's look"
        })
final class ImportJBakeCommand implements Callable<Integer> {

    /** The time zone of new sites. */
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder with jbake.properties.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SITE",
            description =
                    "The new site's folder, which is empty or not there yet. Default: DIR with -site behind its name.")
    private Optional<Path> site = Optional.empty();

    @Option(names = "--no-templates", description = "Leave its templates out: this program's theme shows all pages.")
    private boolean noTemplates;

    @Override
    public Integer call() throws IOException {
        Path from = JBakeMove.root(folder)
                .orElseThrow(
                        () -> new ParameterException(
                                spec.commandLine(),
                                folder
                                        + " holds no site of JBake: it has neither jbake.properties nor content/ and templates/"));
        if (Files.exists(from.resolve(DataFiles.siteConfig()), LinkOption.NOFOLLOW_LINKS)) {
            throw new ParameterException(
                    spec.commandLine(), folder + " is a site of Prospectus already: it has site-config.yml");
        }
        Path to = site.orElseGet(this::besides);
        if (to.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            throw new ParameterException(
                    spec.commandLine(), "the new site can't be in " + folder + ", in which nothing is changed");
        }
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS) && !StarterSite.isEmptyFolder(to)) {
            throw new FileAlreadyExistsException(
                    to.toString(), null, "there is something here already; name a folder that is new or empty");
        }
        JBakeMove move = JBakeMove.of(from, !noTemplates);
        LocalDate today = LocalDate.now(Clock.system(ZONE));
        MovedConfig config = MovedConfig.of(move, StarterSite.text("site-config.yml", today), folder);
        NewSite.write(to, move, config.text(), StarterSite.text("data/contacts.yml", today));
        StarterSite.writeSchemas(to);
        PrintWriter out = spec.commandLine().getOut();
        return new MoveReport(move, config, to).print(out);
    }

    private Path besides() {
        Path whole = folder.toAbsolutePath().normalize();
        Path name = Optional.ofNullable(whole.getFileName()).orElseGet(() -> Path.of("jbake"));
        Path beside = Path.of(name + "-site");
        return folder.isAbsolute() || folder.normalize().getNameCount() > 1
                ? whole.resolveSibling(beside)
                : folder.normalize().toString().isEmpty() ? Path.of("..").resolve(beside) : beside;
    }
}
