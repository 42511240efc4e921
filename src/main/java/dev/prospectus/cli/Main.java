package dev.prospectus.cli;

import dev.prospectus.build.PublishException;
import dev.prospectus.publish.HostException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code prospectus}. */
@Command(
        name = "prospectus",
        description = "Turns a hub's catalogue of programmes into its website.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  prospectus new site my-hub        a small hub to start from",
            "  prospectus serve --site my-hub    preview it while you write",
            "  prospectus check --site my-hub    every finding, with its place and its fix",
            "  prospectus explain COH004         what a finding means and why it matters",
            "  prospectus rollover 2027-28       next year's cohorts, drafted from this year's",
            "  prospectus build --site my-hub    publish it into my-hub/dist",
            "  prospectus publish user@host:/srv/hub --site my-hub    publish it on a server",
            "",
            "Exit codes: 0 clean, 1 findings, 2 the command line is wrong, 3 disk, permission or defect."
        })
public final class Main {

    /** In the order of the help text. */
    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            PublishCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            NetworkCommand.class,
            LinksCommand.class,
            LockCommand.class,
            ExplainCommand.class,
            DoctorCommand.class,
            StatusCommand.class,
            TodoCommand.class,
            ForecastCommand.class,
            BulletinCommand.class,
            PdfCommand.class,
            ServeCommand.class,
            SchemaCommand.class,
            FmtCommand.class,
            MigrateCommand.class,
            SetCommand.class,
            BookingsCommand.class,
            ImportCommand.class,
            IntakeCommand.class,
            NewCommand.class,
            RolloverCommand.class);

    private Main() {}

    public static void main(String[] args) {
        // Otherwise an error of the virtual machine, such as no memory, would exit with the code for findings.
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> {
            error.printStackTrace();
            Runtime.getRuntime().halt(ExitCode.FAULT);
        });
        System.exit(run(args));
    }

    /** Runs a command line without ending the process. */
    static int run(String... args) {
        return commandLine(args).execute(args);
    }

    /**
     * The command line for some arguments. When they begin with a command, it knows only this one, whose class bears its name:
     * picocli examines each command by reflection, and all of them together would take a twentieth of a small check.
     */
    static CommandLine commandLine(String... args) {
        CommandLine line = new CommandLine(new Main());
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0 && isNamed(command, args[0]))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(command -> line.addSubcommand(command));
        Optional.ofNullable(line.getSubcommands().get("new")).ifPresent(NewCommand::addKinds);
        line.setParameterExceptionHandler((wrong, words) -> reportUsage(wrong));
        line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command.getErr()));
        return line;
    }

    private static boolean isNamed(Class<?> command, String word) {
        return command.getSimpleName().toLowerCase(Locale.ROOT).equals(word + "command");
    }

    /** Reports an error in the command line without the usage, which would push the error out of sight. */
    private static int reportUsage(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("prospectus: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("  see " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** Prints why a command failed, and returns its exit code. */
    static int report(Throwable failure, PrintWriter err) {
        if (failure instanceof PublishException publish) {
            err.println("prospectus: " + publish.getMessage());
            if (!publish.hint().isEmpty()) {
                err.println("  hint: " + publish.hint());
            }
        } else if (failure instanceof HostException host) {
            err.println("prospectus: can't publish: " + host.getMessage());
            if (!host.hint().isEmpty()) {
                err.println("  hint: " + host.hint());
            }
        } else if (failure instanceof IOException io) {
            err.println("prospectus: " + words(io));
        } else if (failure.getCause() instanceof IOException io && failure instanceof UncheckedIOException) {
            err.println("prospectus: " + words(io));
        } else {
            err.println("prospectus: a defect of Prospectus itself; please report it with the lines below");
            failure.printStackTrace(err);
        }
        return ExitCode.FAULT;
    }

    private static String words(IOException failure) {
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            String what = failure.getClass().getSimpleName().replace("Exception", "");
            return file.getFile() + ": "
                    + what.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** The version from the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"prospectus " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "(not packaged)" : version;
        }
    }
}
