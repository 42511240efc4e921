package dev.prospectus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code new}: makes a site to start from. */
@Command(
        name = "new",
        description = "Makes something to start from.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Examples:", "  prospectus new site my-hub"})
final class NewCommand implements Runnable {

    /** The time zone of new sites. */
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to make: prospectus new site DIR");
    }

    @Command(
            name = "site",
            description = "Writes a small hub that builds at once into a folder that is empty or not there yet.",
            mixinStandardHelpOptions = true)
    int site(@Parameters(paramLabel = "DIR", description = "The new site's folder.") Path folder) throws IOException {
        StarterSite.writeTo(folder, LocalDate.now(Clock.system(ZONE)));
        spec.commandLine()
                .getOut()
                .println("Made " + folder + ". Next: prospectus serve --site " + ShellWord.of(folder.toString()));
        return ExitCode.CLEAN;
    }
}
