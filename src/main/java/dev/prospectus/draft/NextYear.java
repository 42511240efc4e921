package dev.prospectus.draft;

import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.Told.Kind;
import dev.prospectus.edit.Addition;
import dev.prospectus.edit.NewFiles;
import dev.prospectus.edit.SchemaLine;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.load.SiteFiles;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Alternation;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.SchoolDays;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The runs of a new academic year, drafted from those of the year before. What takes turns ({@code runs-in}) is drafted from the
 * year in which it ran last. A run that the new year has already is left as it is, and a file that is there gets more runs only
 * if that is asked for: who wrote it may have left them out.
 */
public final class NextYear {

    private final Plan plan;
    private final Catalogue catalogue;
    private final SiteFiles files;
    private final SortedMap<String, String> added = new TreeMap<>();
    private final Map<Path, byte[]> changed = new HashMap<>();
    private final SortedMap<String, String> appended = new TreeMap<>();
    private final SortedMap<String, List<String>> drafted = new TreeMap<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Map<String, YamlMapping>> read = new HashMap<>();
    private final Set<OfferId> offers = new HashSet<>();
    private int days;
    private boolean leftMissing;

    /**
     * What is asked for.
     *
     * @param programmes the only ones to draft; all if there are none
     * @param keepDates whether days are written as known
     * @param addMissing whether runs are added to a file of the new year that is there
     * @param today nothing is drafted for a day that is not after it
     */
    public record Plan(
            Path site,
            AcademicYear year,
            List<ProgrammeId> programmes,
            boolean keepDates,
            boolean addMissing,
            LocalDate today) {
        public Plan {
            programmes = List.copyOf(programmes);
        }
    }

    private NextYear(Plan plan, Loaded site) {
        this.plan = plan;
        this.catalogue = site.catalogue();
        this.files = Loader.files(plan.site());
    }

    /** What there is to draft. Nothing is written. */
    public static NextYear of(Plan plan, Loaded site) throws IOException {
        NextYear rollover = new NextYear(plan, site);
        for (Programme programme : rollover.catalogue.programmes()) {
            if (plan.programmes().isEmpty() || plan.programmes().contains(programme.id())) {
                rollover.draft(programme);
            }
        }
        rollover.told.addAll(new YearGaps(plan, rollover.catalogue).told(rollover.offers, site.brokenFiles()));
        return rollover;
    }

    /** The ids of drafted runs, by the names of their files. */
    public SortedMap<String, List<String>> drafted() {
        return drafted;
    }

    /** New files, and files to which runs are added. */
    public NewFiles files() {
        return new NewFiles(plan.site(), added, changed);
    }

    /** What is added to files that are there, by their names. */
    public SortedMap<String, String> appended() {
        return appended;
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    /** Whether a file that is there lacks runs which were not added to it. */
    public boolean leftMissing() {
        return leftMissing;
    }

    /** How many days were worked out. */
    public int days() {
        return days;
    }

    private void draft(Programme programme) throws IOException {
        String target = DataFiles.cohorts(programme.id(), plan.year());
        boolean there = Files.exists(plan.site().resolve(target), LinkOption.NOFOLLOW_LINKS);
        if (there && (!files.names().contains(target) || written(target).isEmpty())) {
            told.add(new Told(Kind.LOOK, target, "it can't be read, so that nothing is added to it"));
            return;
        }
        Map<String, YamlMapping> present = there ? written(target) : Map.of();
        List<RunDraft> drafts = new ArrayList<>();
        for (Cohort run : runs(programme)) {
            List<String> strands = strands(programme, run);
            if (ran(programme, run, strands)) {
                RunDraft draft = draft(run, strands);
                if (drafts.stream().noneMatch(other -> other.id().equals(draft.id()))) {
                    drafts.add(draft);
                }
            }
        }
        List<RunDraft> missing = Counterparts.lacking(drafts, present.keySet(), catalogue, plan.year());
        if (!missing.isEmpty() && there && !plan.addMissing()) {
            leftMissing = true;
            told.add(new Told(
                    Kind.LEFT_OUT,
                    target,
                    "it is there already, without "
                            + missing.stream().map(RunDraft::id).collect(Collectors.joining(", "))
                            + "; if these are to run again, add --add-missing"));
            return;
        }
        Map<String, Block> items = new LinkedHashMap<>();
        missing.forEach(draft -> items.put(draft.id(), block(draft)));
        if (!items.isEmpty()) {
            write(target, there, items);
        }
    }

    /** The runs of the year before, and the last ones of what takes turns. */
    private List<Cohort> runs(Programme programme) {
        List<Cohort> runs = new ArrayList<>();
        for (Cohort run : catalogue.cohorts()) {
            boolean turns = run.offers().stream()
                    .anyMatch(offer -> lastTurn(programme, offer)
                            .filter(run.id().year()::equals)
                            .isPresent());
            if (run.id().programme().equals(programme.id())
                    && (run.id().year().next().equals(plan.year()) || turns)) {
                runs.add(run);
            }
        }
        runs.sort(
                Comparator.comparing((Cohort run) -> run.id().year()).reversed().thenComparing(this::place));
        return runs;
    }

    /** Where a run stands in its file. */
    private int place(Cohort run) {
        return List.copyOf(written(DataFiles.cohorts(run.id())).keySet())
                .indexOf(run.id().name());
    }

    /** The year of its last turn, of an offer that does not run every year and does in the new one. */
    private Optional<AcademicYear> lastTurn(Programme programme, OfferId offer) {
        return programme
                .runsIn(offer)
                .filter(years -> years.includes(plan.year()))
                .map(Alternation::every)
                .map(every -> new AcademicYear(plan.year().startYear() - every));
    }

    private boolean runsInYear(Programme programme, OfferId offer) {
        return programme.runsIn(offer).map(years -> years.includes(plan.year())).orElse(true);
    }

    /** The strands of a run that run in the new year, and are still there. Of one from years ago, those that take turns. */
    private List<String> strands(Programme programme, Cohort run) {
        boolean yearBefore = run.id().year().next().equals(plan.year());
        return run.strands().stream()
                .filter(id -> programme.strand(id).isPresent())
                .filter(id -> runsInYear(programme, OfferId.of(programme.id(), id)))
                .filter(id -> yearBefore
                        || lastTurn(programme, OfferId.of(programme.id(), id))
                                .filter(run.id().year()::equals)
                                .isPresent())
                .toList();
    }

    /** Whether a run took place and can do so again; says why not. */
    private boolean ran(Programme programme, Cohort run, List<String> strands) {
        if (run.cancelled().isPresent()) {
            told.add(new Told(Kind.LEFT_OUT, where(run), "it was cancelled"));
            return false;
        }
        if (run.strands().isEmpty() != programme.strands().isEmpty()) {
            told.add(new Told(Kind.LEFT_OUT, where(run), "its programme has other strands now"));
            return false;
        }
        List<OfferId> out = run.offers().stream()
                .filter(offer -> !runsInYear(programme, offer))
                .toList();
        out.stream()
                .findFirst()
                .ifPresent(offer -> told.add(new Told(
                        Kind.LEFT_OUT,
                        where(run),
                        out.stream().map(OfferId::toString).collect(Collectors.joining(", "))
                                + " takes turns, and runs again in "
                                + programme.runsIn(offer).orElseThrow().next(plan.year()))));
        boolean gone = !run.strands().isEmpty() && strands.isEmpty();
        if (gone && out.isEmpty()) {
            told.add(new Told(Kind.LEFT_OUT, where(run), "its strand is gone"));
        }
        return !gone && (!run.strands().isEmpty() || out.isEmpty());
    }

    static String where(Cohort run) {
        return run.id().programme() + "/" + run.id().year() + "/" + run.id().name();
    }

    private RunDraft draft(Cohort run, List<String> strands) {
        int years = plan.year().startYear() - run.id().year().startYear();
        RunDates dates = new RunDates(run, years, SchoolDays.of(catalogue), plan.today());
        RunDays runDays = new RunDays(
                run,
                dates,
                plan.keepDates(),
                run.id().programme() + "/" + plan.year() + "/" + run.id().name());
        return new RunDraft(run, plan.year(), strands, catalogue, runDays);
    }

    private Block block(RunDraft draft) {
        Cohort run = draft.run();
        String source = DataFiles.cohorts(run.id());
        YamlMapping written = written(source).get(run.id().name());
        if (written == null) {
            throw new IllegalStateException("no cohort '" + run.id().name() + "' in " + source);
        }
        Block block = draft.block(written);
        offers.addAll(run.offers());
        told.addAll(draft.told());
        days += draft.days().count();
        return block;
    }

    private void write(String target, boolean there, Map<String, Block> items) throws IOException {
        if (there) {
            Addition more = Addition.toList(files, target, "cohorts", column -> lines(items, column));
            if (more.content().isEmpty()) {
                told.add(new Told(Kind.LOOK, target, more.trouble().orElse("") + "; nothing was added to it"));
                return;
            }
            changed.put(files.path(target), more.content().get());
            appended.put(target, lines(items, 2));
        } else {
            List<String> top = new ArrayList<>();
            SchemaLine.of(target).ifPresent(line -> top.add(line.substring(2)));
            added.put(
                    target,
                    DataText.file(
                            top, DataValue.block().with("cohorts", DataValue.items(List.copyOf(items.values())))));
        }
        drafted.put(target, List.copyOf(items.keySet()));
    }

    private static String lines(Map<String, Block> items, int column) {
        return items.values().stream().map(item -> DataText.item(item, column)).collect(Collectors.joining());
    }

    private Map<String, YamlMapping> written(String name) {
        return read.computeIfAbsent(name, file -> WrittenRuns.of(files, file));
    }
}
