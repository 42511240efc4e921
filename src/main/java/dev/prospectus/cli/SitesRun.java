package dev.prospectus.cli;

import dev.prospectus.build.SharedFiles;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.report.Tally;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Goes through several sites, one after the other, each with all cores. They share what they have in common, and whatever happens to
 * one stops no other. What is known of a site alone is let go before the next.
 */
final class SitesRun {

    private final CommandSpec spec;
    private final SeveralSites several;
    private final SitesTable table;
    private final SharedFiles shared = new SharedFiles(Clock.systemUTC());
    private final Set<Diagnostic> told = new HashSet<>();
    private final long start = System.nanoTime();

    SitesRun(CommandSpec spec, SeveralSites several, String done) {
        this.spec = spec;
        this.several = several;
        this.table = new SitesTable(done);
    }

    /** What is done with one site. */
    interface Work {
        Outcome on(Path site, SiteMemory memory) throws IOException, InterruptedException;
    }

    /**
     * What came of it.
     *
     * @param files published; -1 where there are none to count
     */
    record Outcome(boolean done, int files, List<Diagnostic> findings, String note) {}

    void on(List<Path> sites, Work work) throws IOException, InterruptedException {
        TouchedSites touched = several.touched(spec);
        for (Path site : sites) {
            table.add(row(site, work, touched));
        }
        for (Path folder : touched.outside()) {
            spec.commandLine()
                    .getErr()
                    .println("What changed in " + name(folder)
                            + " is not known: the repository of the sites does not hold it."
                            + " Sites that build on it count as changed.");
        }
    }

    private SitesTable.Row untouched(Path site) {
        return new SitesTable.Row(
                name(site),
                SitesTable.End.UNTOUCHED,
                -1,
                Optional.empty(),
                Duration.ZERO,
                "unchanged since " + several.since().orElse(""));
    }

    private SitesTable.Row row(Path site, Work work, TouchedSites touched) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            if (!touched.has(site)) {
                return untouched(site);
            }
            Outcome outcome = work.on(site, shared.memory());
            return new SitesTable.Row(
                    name(site),
                    outcome.done() ? SitesTable.End.DONE : SitesTable.End.FINDINGS,
                    outcome.files(),
                    Optional.of(Tally.of(outcome.findings())),
                    Duration.ofNanos(System.nanoTime() - begin),
                    outcome.note());
        } catch (ParameterException usage) {
            throw usage;
        } catch (IOException | RuntimeException failure) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(name(site) + ":");
            Main.report(failure, err);
            return new SitesTable.Row(
                    name(site),
                    SitesTable.End.FAULT,
                    -1,
                    Optional.empty(),
                    Duration.ofNanos(System.nanoTime() - begin),
                    "failed");
        }
    }

    private static String name(Path site) {
        String name = site.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    /** Findings with the paths of their files from here; those of a shared file are told once. */
    List<Diagnostic> fromHere(Path site, List<Diagnostic> findings) {
        UnaryOperator<String> names =
                file -> site.resolve(file).normalize().toString().replace('\\', '/');
        return findings.stream()
                .map(finding -> finding.renamed(names))
                .filter(told::add)
                .toList();
    }

    /** Prints what became of all, and returns the exit code. */
    int end(PrintWriter out) {
        table.lines(Duration.ofNanos(System.nanoTime() - start)).forEach(out::println);
        out.flush();
        return table.exitCode();
    }
}
