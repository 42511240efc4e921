package dev.prospectus.cli;

import dev.prospectus.serve.PreviewRequest;
import dev.prospectus.serve.PreviewServer;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code serve}: previews a site on this machine while it is being written. */
@Command(
        name = "serve",
        description =
                "Shows the site on this machine, below the path of its base-url, renewed as files change, until stopped"
                        + " with Ctrl+C. A bar at the foot of each page lists the findings and shows the site as of any day.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus serve --open",
            "  prospectus serve --site my-hub --port 9000 --drafts",
            "  prospectus serve --as-of 2027-01-11"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final Colour colour = new Colour();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where to listen, on this machine only; 0 for any free port. Default: 8080.")
    private int port;

    @Option(names = "--open", description = "Open the preview in this machine's browser.")
    private boolean open;

    @Override
    public Integer call() throws IOException, InterruptedException {
        checkPort(port, spec);
        PreviewRequest request = new PreviewRequest(
                options.request(Severity.ERROR, 1).site(),
                options.baseUrl.map(URI::getPath),
                options.asOf,
                address -> options.request(Optional.of(address), Severity.ERROR, 1));
        PrintWriter out = spec.commandLine().getOut();
        try (PreviewServer server = PreviewServer.start(
                port, request, Clock.systemUTC(), new PreviewReport(spec, options.site.given(), colour.wanted()))) {
            out.println("Preview at " + server.address() + " (Ctrl+C to stop)");
            if (open) {
                SystemBrowser.ofThisMachine().open(server.address()).ifPresent(out::println);
            }
            out.flush();
            server.await();
        }
        return ExitCode.CLEAN;
    }

    /** Refuses what is no port. */
    static void checkPort(int port, CommandSpec spec) {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be from 0 to " + LAST_PORT);
        }
    }
}
