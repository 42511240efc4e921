package dev.prospectus.cli;

import dev.prospectus.load.Loader;
import dev.prospectus.load.Schemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command {@code schema}: writes the JSON Schemas of a site's files, so that an editor completes the site's own words and
 * ids. They are committed with the site, since an editor in a browser runs no program.
 */
@Command(
        name = "schema",
        description =
                "Writes JSON Schemas for the site's files, with its own words and the ids of what it has, for editors to complete. Commit them with the site.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus schema --site my-hub",
            "  prospectus schema --check           exit 1 when they are out of date"
        })
final class SchemaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteFolder site = new SiteFolder();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder that gets them. Default: schema in the site's folder.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--check", description = "Write nothing, and exit with 1 when a schema is missing or out of date.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        Schemas schemas = Loader.schemas(site.normalized());
        if (schemas.documents().isEmpty()) {
            FindingsReport.print(
                    schemas.findings(), site.given(), spec.commandLine().getErr(), Ansi.AUTO.enabled());
            return ExitCode.FINDINGS;
        }
        Path folder = out.orElseGet(() -> site.given().resolve(Schemas.FOLDER));
        SortedMap<String, String> changed = new TreeMap<>(schemas.documents());
        for (Map.Entry<String, String> schema : schemas.documents().entrySet()) {
            if (isCurrent(folder.resolve(schema.getKey()), schema.getValue())) {
                changed.remove(schema.getKey());
            }
        }
        PrintWriter printed = spec.commandLine().getOut();
        if (check) {
            changed.keySet().forEach(name -> printed.println(folder.resolve(name) + " is missing or out of date"));
            printed.println(
                    changed.isEmpty()
                            ? "All schemas are up to date."
                            : "Run 'prospectus schema' and commit what it writes.");
            return changed.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }
        if (!changed.isEmpty()) {
            Files.createDirectories(folder);
        }
        for (Map.Entry<String, String> schema : changed.entrySet()) {
            Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
        }
        printed.println(
                changed.isEmpty()
                        ? "All schemas in " + folder + " are up to date."
                        : "Wrote " + changed.size() + (changed.size() == 1 ? " schema" : " schemas") + " into " + folder
                                + ". Commit " + (changed.size() == 1 ? "it" : "them") + " with the site.");
        return ExitCode.CLEAN;
    }

    /** Line ends do not count: git may have changed them. */
    private static boolean isCurrent(Path file, String schema) throws IOException {
        return Files.isRegularFile(file)
                && new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .equals(schema);
    }
}
