package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.outlook.Task;
import dev.prospectus.outlook.Tasks;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code todo}: lists what is due. */
@Command(
        name = "todo",
        description =
                "Lists what is due, the most urgent first, each with its place and what to do: figures of places that grow old, dates that were"
                        + " promised, statuses set by hand and notices that end, runs with few places taken two weeks before applications"
                        + " close, decisions about runs, what is published by itself, and drafts. What is wrong is told by check.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus todo",
            "  prospectus todo --days 30 --format json",
            "  prospectus todo --as-of 2026-10-01"
        })
final class TodoCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 366;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final Colour colour = new Colour();

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many days to look ahead; 0 for what is due today or overdue. Default: 14.")
    private int days = 14;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ListFormat.Converter.class,
            description = "text or json. Default: text.")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        if (days < 0 || days > MOST_DAYS) {
            throw new ParameterException(spec.commandLine(), "--days must be from 0 to " + MOST_DAYS);
        }
        BuildRequest request = options.request(Severity.ERROR, 1);
        Loaded loaded = Loader.load(
                request.site(), new LoadOptions(request.baseUrl(), false, request.asOf(), request.threads()));
        Catalogue catalogue = loaded.catalogue();
        Instant asOf = request.asOf().in(catalogue.site().timeZone());
        Tasks tasks = Tasks.of(catalogue, new Bookings(catalogue, asOf), loaded.unpublished(), loaded.locator(), days)
                .where(task -> isWanted(task, loaded, asOf))
                .told(loaded::told);
        int code = FindingsReport.errors(
                loaded, asOf, options.site.given(), spec.commandLine().getErr(), colour.wanted());
        PrintWriter out = spec.commandLine().getOut();
        if (format == ListFormat.JSON) {
            OutlookJson.write(out, asOf, tasks);
        } else {
            TodoText.write(out, tasks);
        }
        out.flush();
        return code;
    }

    /** Whether the hub's own settings let check tell what becomes of the task: {@code checks} and {@code ignore} hold here too. */
    private static boolean isWanted(Task task, Loaded loaded, Instant asOf) {
        return task.becomes()
                .filter(finding -> loaded.toldOfSome(List.of(finding), asOf).isEmpty())
                .isEmpty();
    }
}
