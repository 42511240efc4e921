package dev.prospectus.cli;

import dev.prospectus.intake.TableImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Tells what an import makes of a table, and writes it. */
final class ImportReport {

    private ImportReport() {}

    /**
     * Prints the findings, what is to be told of rows and what changes.
     *
     * @param file the table
     * @param dryRun whether nothing is written
     */
    static void take(TableImport read, Path file, SiteFolder site, boolean dryRun, PrintWriter out) throws IOException {
        FindingsReport.print(read.obstacles(), site.given(), out, Ansi.AUTO.enabled());
        String name = String.valueOf(file.getFileName());
        read.notes().forEach(note -> out.println(note.inLines(name)));
        read.changes().forEach(out::println);
        if (!dryRun) {
            read.files().write();
        }
    }
}
