package dev.prospectus.cli;

import dev.prospectus.draft.NextYear;
import dev.prospectus.draft.Told;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.source.DidYouMean;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code rollover}: drafts the runs of a new academic year. */
@Command(
        name = "rollover",
        description =
                "Drafts the cohorts of a new academic year from those of the year before: the same weekday of the matching"
                        + " week of term, and never a day without school. What a person wrote is never changed: a file of that year that is"
                        + " there gets no more runs unless --add-missing asks for them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus rollover 2027-28 --dry-run",
            "  prospectus rollover 2027-28 primary-development primary-embedding",
            "  prospectus rollover 2027-28 --keep-dates"
        })
final class RolloverCommand implements Callable<Integer> {

    /** Of one kind of remark with the same words. */
    private static final int MOST_NAMED = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteFolder site = new SiteFolder();

    @Parameters(index = "0", paramLabel = "YEAR", description = "The academic year to draft, such as 2027-28.")
    private String year = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PROGRAMME",
            description = "The ids of the programmes to draft. Default: all.")
    private List<String> programmes = List.of();

    @Option(
            names = "--keep-dates",
            description =
                    "Write the matching days as known. Without it dates are 'tbc by' a day, and the matching day stands in a comment.")
    private boolean keepDates;

    @Option(
            names = "--add-missing",
            description =
                    "Add to files of that year which are there the runs that they lack. Who wrote them may have left these out.")
    private boolean addMissing;

    @Option(names = "--dry-run", description = "Show the files, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = SiteOptions.AsOfConverter.class,
            description =
                    "The instant at which it is drafted: no date that has passed is written as known. Default: now.")
    private Optional<AsOf> asOf = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (!AcademicYear.isValid(year)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + year + "' is no academic year; write one such as 2027-28");
        }
        AcademicYear wanted = AcademicYear.parse(year);
        AsOf instant = asOf.orElseGet(() -> AsOf.of(Clock.systemUTC().instant()));
        Loaded loaded = Loader.loadData(site.normalized(), LoadOptions.on(instant));
        ZoneId zone = loaded.catalogue().site().timeZone();
        Instant now = instant.in(zone);
        if (!wanted.endsAt(zone).isAfter(now)) {
            throw new ParameterException(spec.commandLine(), wanted + " is over");
        }
        NextYear.Plan plan = new NextYear.Plan(
                site.normalized(), wanted, known(loaded), keepDates, addMissing, LocalDate.ofInstant(now, zone));
        NextYear rollover = NextYear.of(plan, loaded);
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun) {
            show(rollover, out);
        } else {
            rollover.files().write();
        }
        report(rollover, out);
        return ExitCode.CLEAN;
    }

    private List<ProgrammeId> known(Loaded loaded) {
        List<String> ids = loaded.catalogue().programmes().stream()
                .map(programme -> programme.id().value())
                .toList();
        List<ProgrammeId> known = new ArrayList<>();
        for (String typed : programmes) {
            if (!ids.contains(typed)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no programme '" + typed + "'"
                                + DidYouMean.among(ids, typed)
                                        .map(meant -> "; did you mean '" + meant + "'?")
                                        .orElse(""));
            }
            known.add(new ProgrammeId(typed));
        }
        return known;
    }

    private static void show(NextYear rollover, PrintWriter out) {
        rollover.files().added().forEach((name, text) -> {
            out.println("--- " + name);
            out.print(text);
        });
        rollover.appended().forEach((name, text) -> {
            out.println("--- " + name + ", at its end");
            out.print(text);
        });
        out.println();
    }

    private void report(NextYear rollover, PrintWriter out) {
        rollover.drafted()
                .forEach((file, runs) ->
                        out.println((dryRun ? "Would draft " : "Drafted ") + file + ": " + String.join(", ", runs)));
        for (Told.Kind kind : Told.Kind.values()) {
            Map<String, List<String>> byWords = new LinkedHashMap<>();
            rollover.told().stream()
                    .filter(told -> told.kind() == kind)
                    .forEach(told -> byWords.computeIfAbsent(told.words(), words -> new ArrayList<>())
                            .add(told.where()));
            if (!byWords.isEmpty()) {
                out.println();
                out.println(kind.title() + ":");
            }
            byWords.forEach((words, where) -> out.println("  " + named(where) + ": " + words));
        }
        int runs = rollover.drafted().values().stream().mapToInt(List::size).sum();
        out.println();
        out.println(
                runs == 0
                        ? rollover.leftMissing()
                                ? "Nothing was drafted: each programme has its file of " + year + " already."
                                : "Nothing to draft: " + year + " has every run that can be drafted."
                        : (dryRun ? "Would draft " : "Drafted ") + counted(runs, "run") + " with "
                                + counted(rollover.days(), "date") + " in "
                                + counted(rollover.drafted().size(), "file") + "."
                                + (dryRun ? "" : " Next: read them, and run prospectus check."));
    }

    private static String named(List<String> where) {
        List<String> distinct = where.stream().distinct().toList();
        return distinct.size() <= MOST_NAMED
                ? String.join(", ", distinct)
                : distinct.get(0) + " and " + (distinct.size() - 1) + " more";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
