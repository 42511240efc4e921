package dev.prospectus.cli;

import dev.prospectus.draft.DraftKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code new}: makes a site to start from, or something in a site. */
@Command(
        name = "new",
        description = "Makes something to start from.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  prospectus new site my-hub",
            "  prospectus new cohort --programme counting --title \"Spring group\" --sessions \"2027-01-14 09:30-12:30\"",
            "  prospectus new notice                 asks, on a terminal"
        })
final class NewCommand implements Runnable {

    /** The time zone of new sites. */
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Adds the commands for all that can be made in a site. */
    static void addKinds(CommandLine command) {
        DraftKind.all().forEach(kind -> command.addSubcommand(kind.word(), NewEntryCommand.of(kind)));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to make: site DIR, programme, cohort, pathway, news or notice");
    }

    @Command(
            name = "site",
            description = "Writes a small hub that builds at once into a folder that is empty or not there yet.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Examples:",
                "  prospectus new site my-hub",
                "  prospectus new site my-hub --ci github --prospectus OWNER/prospectus@COMMIT",
                "  prospectus new site my-hub --ci nginx"
            })
    int site(
            @Parameters(paramLabel = "DIR", description = "The new site's folder.") Path folder,
            @Option(
                            names = "--ci",
                            paramLabel = "HOST",
                            defaultValue = "none",
                            converter = AutomationConverter.class,
                            description =
                                    "Where the site is to be published; its README says how. For github and gitlab with the files by"
                                            + " which they check each proposed change, publish the site and renew it when a status"
                                            + " changes; for netlify, cloudflare, nginx and apache with the settings for their rules."
                                            + " Default: none.")
                    Automation automation,
            @Option(
                            names = "--prospectus",
                            paramLabel = "REPOSITORY@COMMIT",
                            defaultValue = Option.NULL_VALUE,
                            converter = SourceConverter.class,
                            description =
                                    "Where that git host gets Prospectus: OWNER/NAME on github, https://... on gitlab, and the"
                                            + " commit with its 40 digits. Otherwise say so later, in the file that is named then.")
                    Optional<ProgramSource> source)
            throws IOException {
        if (source.isPresent()
                && automation.sourceFile().isPresent()
                && source.get().isAddress() != (automation == Automation.GITLAB)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--prospectus must name "
                            + (automation == Automation.GITLAB ? "an address, https://..." : "OWNER/NAME") + " for "
                            + automation.word());
        }
        StarterSite.writeTo(folder, LocalDate.now(Clock.system(ZONE)), automation);
        automation.writeTo(folder, source);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Made " + folder + ". Next: prospectus serve --site " + ShellWord.of(folder.toString()));
        out.println("What editors do most stands in its README.md, step by step.");
        automation
                .sourceFile()
                .filter(file -> source.isEmpty())
                .ifPresent(file -> out.println("Before you push it, say in " + file + " where Prospectus comes from."));
        return ExitCode.CLEAN;
    }

    /** Parses the name of a host. */
    static final class AutomationConverter implements ITypeConverter<Automation> {
        @Override
        public Automation convert(String text) {
            return Choice.of(
                    text,
                    "host",
                    List.of(Automation.values()),
                    Automation::word,
                    "write github, gitlab, netlify, cloudflare, nginx, apache or none");
        }
    }

    /** Parses a commit of a repository. */
    static final class SourceConverter implements ITypeConverter<ProgramSource> {
        @Override
        public ProgramSource convert(String text) {
            return ProgramSource.of(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text
                            + "' is not a commit of a repository; write OWNER/NAME@COMMIT or https://...@COMMIT, the commit with"
                            + " all its 40 digits"));
        }
    }
}
