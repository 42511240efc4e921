package dev.prospectus.cli;

import dev.prospectus.edit.ValueChange;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code set}: writes one value anew. */
@Command(
        name = "set",
        description =
                "Changes one value in a YAML file, and no other byte of it. A value that would bring an error is not written,"
                        + " and what check would newly say of the site is shown.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus set cohort primary-development/2026-27/northbridge places.taken 14",
            "  prospectus set data/cohorts/2026-27/primary-development.yml /cohorts/0/places/taken 14",
            "  prospectus set site-config.yml /contact office"
        })
final class SetCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteFolder site = new SiteFolder();

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = SiteOptions.AsOfConverter.class,
            description = "The instant at which the site is checked. Default: now.")
    private Optional<AsOf> asOf = Optional.empty();

    @Parameters(
            arity = "3..4",
            paramLabel = "WORD",
            description = "FILE POINTER VALUE, with a JSON pointer in which [name] is the item of a list with that id;"
                    + " or: cohort PROGRAMME/YEAR/COHORT KEY.KEY VALUE.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        boolean cohort = words.get(0).equals("cohort") && words.size() == 4;
        if (!cohort && words.size() != 3) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Write 'set FILE POINTER VALUE', or 'set cohort PROGRAMME/YEAR/COHORT KEY VALUE'");
        }
        ValueChange change = ValueChange.of(
                site.normalized(), cohort ? cohortFile() : words.get(0), steps(cohort), words.get(words.size() - 1));
        PrintWriter out = spec.commandLine().getOut();
        if (change.trouble().isPresent()) {
            throw new ParameterException(spec.commandLine(), change.trouble().get());
        }
        if (!change.refusals().isEmpty()) {
            FindingsReport.print(change.refusals(), site.given(), out, Ansi.AUTO.enabled());
            out.println("Nothing was changed.");
            return ExitCode.FINDINGS;
        }
        StringWriter newly = new StringWriter();
        if (change.edit().isPresent()) {
            AsOf instant = asOf.orElseGet(() -> AsOf.of(Clock.systemUTC().instant()));
            try (Rehearsal rehearsal = Rehearsal.of(site.normalized())) {
                List<Diagnostic> brought = rehearsal.findings(site.normalized(), change.contents(), instant);
                FindingsReport.print(
                        brought, rehearsal.copy().path(), new PrintWriter(newly, true), Ansi.AUTO.enabled());
                if (FindingsReport.reaches(brought, Severity.ERROR)) {
                    out.print(newly);
                    out.println("Nothing was changed.");
                    return ExitCode.FINDINGS;
                }
            }
        }
        if (!dryRun) {
            change.write(site.given());
        }
        out.println(change.edit()
                .map(edit -> edit.place() + ": " + edit.was() + " -> " + edit.becomes())
                .orElse("Nothing to change: that is what it says."));
        if (change.edit().isPresent() && words.get(words.size() - 2).matches(".*places[./](?:taken|waiting)")) {
            out.println("Set 'as-of' as well: it is the day on which these figures were true.");
        }
        if (!newly.toString().isBlank()) {
            out.println();
            out.println(dryRun ? "With it check would say:" : "With it check says:");
            out.print(newly);
            out.flush();
        }
        return ExitCode.CLEAN;
    }

    private String[] cohortParts() {
        String[] parts = words.get(1).split("/", -1);
        if (parts.length != 3) {
            throw new ParameterException(
                    spec.commandLine(), "'" + words.get(1) + "' is no cohort; write PROGRAMME/YEAR/COHORT");
        }
        return parts;
    }

    private String cohortFile() {
        String[] parts = cohortParts();
        return "data/cohorts/" + parts[1] + "/" + parts[0] + ".yml";
    }

    private List<String> steps(boolean cohort) {
        if (cohort) {
            List<String> steps = new ArrayList<>(List.of("cohorts", "[" + cohortParts()[2] + "]"));
            steps.addAll(Arrays.asList(words.get(2).split("\\.", -1)));
            return steps;
        }
        String pointer = words.get(1);
        if (!pointer.startsWith("/")) {
            throw new ParameterException(
                    spec.commandLine(), "'" + pointer + "' is no pointer; it begins with a slash, as /cohorts/0/title");
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
