package dev.prospectus.cli;

import dev.prospectus.edit.Formatting;
import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code fmt}: brings data files to the house style. */
@Command(
        name = "fmt",
        description =
                "Brings the site's YAML files to one style (order of keys, indentation, quotes, empty lines), and changes"
                        + " neither what they say nor a comment. A file with an error in it is left alone.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus fmt",
            "  prospectus fmt --diff data/venues.yml",
            "  prospectus fmt --check                 exit 1 when a file is not in that style"
        })
final class FmtCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteFolder site = new SiteFolder();

    @ArgGroup
    private final Look look = new Look();

    @Parameters(
            paramLabel = "FILE",
            description = "The files, as findings name them. Default: all YAML files of the site.")
    private List<String> files = new ArrayList<>();

    /** What is done instead of writing. */
    private static final class Look {
        @Option(names = "--check", description = "Write nothing, and name the files that would change.")
        private boolean check;

        @Option(names = "--diff", description = "Write nothing, and show the changes as a unified diff.")
        private boolean diff;
    }

    @Override
    public Integer call() throws IOException {
        Formatting formatting = Formatting.of(site.normalized(), names());
        PrintWriter out = spec.commandLine().getOut();
        if (look.diff) {
            out.print(formatting.diff());
            out.flush();
        } else {
            if (!look.check) {
                formatting.write();
            }
            formatting.changed().forEach(out::println);
        }
        PrintWriter told = look.diff ? spec.commandLine().getErr() : out;
        FindingsReport.print(formatting.faults(), site.given(), told, Ansi.AUTO.enabled());
        if (!look.diff) {
            out.println(summary(formatting));
        }
        boolean unfinished = (look.check || look.diff) && !formatting.changed().isEmpty();
        return unfinished || !formatting.faults().isEmpty() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private String summary(Formatting formatting) {
        int count = formatting.changed().size();
        String changed = count == 0
                ? "Nothing to change."
                : look.check
                        ? (count == 1 ? "1 file is" : count + " files are")
                                + " not in the style of 'prospectus fmt'. Run it and commit what it changes."
                        : "Changed " + count + (count == 1 ? " file." : " files.");
        return formatting.faults().isEmpty() ? changed : changed + " Files with errors were left alone: see above.";
    }

    /** The names of the files that were meant; a path from here will do as well. */
    private Collection<String> names() {
        SiteFiles known = Loader.files(site.normalized());
        if (files.isEmpty() || !known.obstacles().isEmpty()) {
            return known.names();
        }
        List<String> names = new ArrayList<>();
        for (String file : files) {
            String plain = file.replace('\\', '/');
            Path folder = site.given().toAbsolutePath().normalize();
            Path typed = Path.of(file).toAbsolutePath().normalize();
            String within = typed.startsWith(folder)
                    ? folder.relativize(typed).toString().replace('\\', '/')
                    : plain;
            names.add(known.names().contains(plain) ? plain : within);
            if (!known.names().contains(names.get(names.size() - 1))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'" + file + "' is no YAML file of this site; write it as in data/venues.yml");
            }
        }
        return names.stream().distinct().toList();
    }
}
