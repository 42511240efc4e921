package dev.prospectus.cli;

import dev.prospectus.serve.PreviewServer;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code serve}: previews a site on this machine while it is being written. */
@Command(
        name = "serve",
        description = "Shows the site on this machine, renewed as files change, until stopped with Ctrl+C.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  prospectus serve", "  prospectus serve --site my-hub --port 9000 --drafts"})
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where to listen, on this machine only; 0 for any free port. Default: 8080.")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be from 0 to " + LAST_PORT);
        }
        PrintWriter out = spec.commandLine().getOut();
        FindingsReport report = new FindingsReport(out, Ansi.AUTO);
        String basePath = options.baseUrl.map(url -> url.getPath()).orElse("/");
        try (PreviewServer server = PreviewServer.start(
                port,
                basePath,
                address -> options.request(Optional.of(address), Severity.ERROR, 1),
                Clock.systemUTC(),
                findings -> {
                    report.print(findings);
                    out.println(FindingsReport.summary(findings));
                    out.flush();
                })) {
            out.println("Preview at " + server.address() + " (Ctrl+C to stop)");
            out.flush();
            server.await();
        }
        return ExitCode.CLEAN;
    }
}
