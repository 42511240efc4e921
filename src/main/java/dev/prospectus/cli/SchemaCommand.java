package dev.prospectus.cli;

import dev.prospectus.load.Loader;
import dev.prospectus.load.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code schema}: writes the JSON Schemas of a site's files, so that an editor completes the site's own words. */
@Command(
        name = "schema",
        description = "Writes JSON Schemas for the site's files, with the words of its own vocabulary.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  prospectus schema --site my-hub", "  prospectus schema --out schemas"})
final class SchemaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SiteFolder site = new SiteFolder();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder that gets them. Default: .prospectus/schema in the site's folder.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Schemas schemas = Loader.schemas(site.normalized());
        if (schemas.documents().isEmpty()) {
            FindingsReport.print(
                    schemas.findings(), site.given(), spec.commandLine().getErr(), Ansi.AUTO.enabled());
            return ExitCode.FINDINGS;
        }
        Path folder = out.orElseGet(() -> site.given().resolve(".prospectus").resolve("schema"));
        Files.createDirectories(folder);
        for (Map.Entry<String, String> schema : schemas.documents().entrySet()) {
            Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
        }
        spec.commandLine()
                .getOut()
                .println("Wrote " + schemas.documents().size() + " schemas into " + folder
                        + ". A file gets one by its first line: # yaml-language-server: $schema=PATH");
        return ExitCode.CLEAN;
    }
}
