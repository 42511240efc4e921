package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.diff.DiffFormat;
import dev.prospectus.diff.RenamedFiles;
import dev.prospectus.diff.Side;
import dev.prospectus.diff.SiteChanges;
import dev.prospectus.edit.ReportFile;
import dev.prospectus.model.SiteFolders;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code diff}: tells what changes for readers. */
@Command(
        name = "diff",
        description =
                "Tells what changes for readers between two states of a site, and whom it touches. Comments and layout of the files are no change."
                        + " Exits with 1 when a page's address disappears without a redirect; other findings are told by check.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Of two revisions, HEAD is compared with the commit at which it left BASE, as git hosts show pull requests"
                    + " (git's three dots); --direct compares with BASE as it is now.",
            "",
            "Examples:",
            "  prospectus diff main                                        the files here against the branch main",
            "  prospectus diff main my-branch --site hubs/north",
            "  prospectus diff ../last-week .                              two folders, without git",
            "  prospectus diff origin/main --format markdown --output comment.md"
        })
final class DiffCommand implements Callable<Integer> {

    /** That a file extends what is not there, or changes it. */
    private static final Set<String> LOST = Set.of("INH002", "INH004");

    private static final int MOST_FILES = 3;

    private static final int MOST_LEFT_OUT = 5;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description =
                    "What to compare with: a branch, a tag, a commit, or a folder (write ./name where a branch has that name).")
    private String base = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "HEAD",
            description = "What to look at, in the same way. Default: the files of the site as they are now.")
    private Optional<String> head = Optional.empty();

    @Option(names = "--direct", description = "Compare with BASE as it is now, not with where HEAD left it.")
    private boolean direct;

    @Option(
            names = "--catalogue",
            paramLabel = "ID=FOLDER",
            description = "Where BASE has a catalogue that the site builds on, such as an older release of it.")
    private Map<String, Path> catalogues = Map.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatConverter.class,
            description = "text, markdown (one comment on a pull request) or json. Default: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write. Default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        try (ComparedSites sites = ComparedSites.of(options.site.normalized(), base, head, direct, catalogues)) {
            return compare(sites);
        } catch (ComparedSites.UnknownName unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        }
    }

    private int compare(ComparedSites sites) throws IOException {
        if (!sites.after().isThere()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no site in " + sites.after().words()
                            + ": no site-config.yml. Name its folder with --site");
        }
        List<String> notes = new ArrayList<>(sites.notes());
        BuildRequest request = options.request(Severity.ERROR, 1);
        SiteMemory memory = SiteMemory.ofOneRun();
        Preparation was = prepared(request, sites.before(), memory);
        Preparation is = prepared(request, sites.after(), memory);
        Side before = side(sites.before(), was);
        Side after = side(sites.after(), is);
        Map<String, String> renamed = RenamedFiles.of(before, after);
        notes(sites.before(), was, renamed, notes);
        notes(sites.after(), is, renamed, notes);
        String compared =
                "From " + sites.before().words() + " to " + sites.after().words();
        lostOverrides(was, is).forEach(notes::add);
        SiteChanges changes = SiteChanges.of(before, after, compared, notes);
        PrintWriter out = spec.commandLine().getOut();
        if (output.isPresent()) {
            new ReportFile(options.site.normalized(), output.get()).print(file -> format.write(changes, file));
            changes.summary().forEach(out::println);
        } else {
            format.write(changes, out);
            out.flush();
        }
        return changes.lost().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** @param memory of the other side, of which most files are the same */
    private static Preparation prepared(BuildRequest request, ComparedSite site, SiteMemory memory) throws IOException {
        BuildRequest asked = new BuildRequest(
                site.folder(),
                request.asOf(),
                request.baseUrl(),
                request.drafts(),
                request.failOn(),
                request.threads());
        return SiteBuilder.prepare(asked, memory, site.catalogues().folders());
    }

    private static Side side(ComparedSite site, Preparation prepared) throws IOException {
        SiteFolders folders = prepared.edition().catalogue().site().folders();
        Set<String> faulty = errors(prepared)
                .map(error -> error.location().file())
                .filter(file -> Files.exists(site.folder().resolve(file)))
                .map(folders::usual)
                .collect(Collectors.toSet());
        return Side.of(site.folder(), prepared.edition(), prepared.plan(), faulty);
    }

    private static Stream<Diagnostic> errors(Preparation prepared) {
        return prepared.findings().stream().filter(finding -> finding.severity() == Severity.ERROR);
    }

    /** @param renamed what files are called now, by their old names */
    private static void notes(
            ComparedSite site, Preparation prepared, Map<String, String> renamed, List<String> notes) {
        List<String> left = site.leftOut();
        left.stream().limit(MOST_LEFT_OUT).forEach(one -> notes.add("In " + site.words() + ", " + one + "."));
        if (left.size() > MOST_LEFT_OUT) {
            notes.add("In " + site.words() + ", " + (left.size() - MOST_LEFT_OUT) + " more files are left out.");
        }
        if (site.isThere()) {
            errors(site, errors(prepared).toList(), renamed, notes);
        } else {
            notes.add("There is no site in " + site.words() + ": all is new.");
        }
    }

    /** What the site changes of a catalogue, and the catalogue does not have any more. */
    private static Stream<String> lostOverrides(Preparation was, Preparation is) {
        Set<String> before = was.findings().stream().map(Diagnostic::message).collect(Collectors.toSet());
        return is.findings().stream()
                .filter(finding -> LOST.contains(finding.code()) && !before.contains(finding.message()))
                .map(finding -> "At " + finding.location() + ", " + finding.message() + " any more.");
    }

    /** Findings are not repeated here: what matters is that something may have been left out. */
    private static void errors(
            ComparedSite site, List<Diagnostic> errors, Map<String, String> renamed, List<String> notes) {
        if (errors.isEmpty()) {
            return;
        }
        List<String> files = errors.stream()
                .map(error -> error.location().file())
                .distinct()
                .map(file -> renamed.containsKey(file) ? file + ", now " + renamed.get(file) : file)
                .toList();
        notes.add("There " + (errors.size() == 1 ? "is 1 error" : "are " + errors.size() + " errors") + " in "
                + site.words() + " ("
                + files.stream().limit(MOST_FILES).collect(Collectors.joining(", "))
                + (files.size() > MOST_FILES ? " and " + (files.size() - MOST_FILES) + " more" : "")
                + (site.snapshot().isPresent() ? "" : "; prospectus check tells them")
                + "): what can't be read is not compared.");
    }

    /** Parses a format. The error message names the valid words. */
    static final class FormatConverter implements ITypeConverter<DiffFormat> {
        @Override
        public DiffFormat convert(String text) {
            return Choice.of(
                    text, "format", List.of(DiffFormat.values()), DiffFormat::word, "write text, markdown or json");
        }
    }
}
