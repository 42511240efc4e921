package dev.prospectus.cli;

import dev.prospectus.edit.Migration;
import dev.prospectus.load.shape.FormatChanges;
import dev.prospectus.source.Edit;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code migrate}: brings a site's files to the present format. */
@Command(
        name = "migrate",
        description = "Gives keys of older formats their present names, and changes nothing else in the site's files.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  prospectus migrate --dry-run", "  prospectus migrate --site my-hub"})
final class MigrateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteFolder site = new SiteFolder();

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Migration migration = Migration.of(site.normalized());
        if (!migration.obstacles().isEmpty()) {
            FindingsReport.print(migration.obstacles(), site.given(), out, Ansi.AUTO.enabled());
            out.println("Nothing was changed: correct this first, then run it again.");
            return ExitCode.FINDINGS;
        }
        if (!dryRun) {
            migration.write();
        }
        migration.edits().forEach(edit -> out.println(line(edit)));
        FindingsReport.print(migration.byHand(), site.given(), out, Ansi.AUTO.enabled());
        out.println(summary(migration));
        return migration.byHand().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static String line(Edit edit) {
        String place = edit.place().file() + ":" + edit.place().line() + ": ";
        String now = edit.becomes().strip().replaceAll(",$", "");
        return place + (edit.was().isEmpty() ? "added '" + now + "'" : "'" + edit.was() + "' is now '" + now + "'");
    }

    private String summary(Migration migration) {
        long changes = migration.edits().size();
        long files = migration.edits().stream()
                .map(edit -> edit.place().file())
                .distinct()
                .count();
        if (!migration.byHand().isEmpty()) {
            return "Some keys only you can change: see above. Then run it again.";
        }
        return changes == 0
                ? "Nothing to change: the site is in format " + FormatChanges.CURRENT + "."
                : (dryRun ? "Would make " : "Made ")
                        + changes
                        + (changes == 1 ? " change in " : " changes in ")
                        + files
                        + (files == 1 ? " file." : " files.");
    }
}
