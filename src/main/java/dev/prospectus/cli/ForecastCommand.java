package dev.prospectus.cli;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.outlook.Forecast;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code forecast}: tells what the coming weeks bring if nobody edits anything. */
@Command(
        name = "forecast",
        description =
                "Tells every change of booking status in the coming weeks if nobody edits anything and nobody books, week by week; and the gaps:"
                        + " weeks in which a role finds nothing open, applications that close when schools are closed (data/terms.yml), and"
                        + " years of which nothing is written by the day on which earlier years were known.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus forecast",
            "  prospectus forecast --weeks 12",
            "  prospectus forecast --as-of 2026-10-01 --format json"
        })
final class ForecastCommand implements Callable<Integer> {

    private static final int MOST_WEEKS = 104;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final Colour colour = new Colour();

    @Option(names = "--weeks", paramLabel = "N", description = "How many weeks to look ahead. Default: 52.")
    private int weeks = 52;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ListFormat.Converter.class,
            description = "text or json. Default: text.")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new ParameterException(spec.commandLine(), "--weeks must be from 1 to " + MOST_WEEKS);
        }
        BuildRequest request = options.request(Severity.ERROR, 1);
        Loaded loaded = Loader.loadData(
                request.site(), new LoadOptions(request.baseUrl(), false, request.asOf(), request.threads()));
        Catalogue catalogue = loaded.catalogue();
        Instant asOf = request.asOf().in(catalogue.site().timeZone());
        Forecast forecast = Forecast.of(catalogue, new Bookings(catalogue, asOf), loaded.locator(), weeks);
        int code = FindingsReport.errors(
                loaded, asOf, options.site.given(), spec.commandLine().getErr(), colour.wanted());
        PrintWriter out = spec.commandLine().getOut();
        if (format == ListFormat.JSON) {
            OutlookJson.write(out, catalogue, forecast);
        } else {
            ForecastText.write(out, catalogue, forecast);
        }
        out.flush();
        return code;
    }
}
