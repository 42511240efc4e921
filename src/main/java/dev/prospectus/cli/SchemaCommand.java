package dev.prospectus.cli;

import dev.prospectus.edit.NewFiles;
import dev.prospectus.load.Loader;
import dev.prospectus.load.NetworkFile;
import dev.prospectus.load.Schemas;
import dev.prospectus.model.DataFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
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
                "Writes JSON Schemas for the site's files, with its own words and the ids of what it has, for editors to complete. Commit them with"
                        + " the site. Beside NETWORK.yml it writes that of this file.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  prospectus schema --site my-hub",
            "  prospectus schema --check           exit 1 when they are out of date"
        })
final class SchemaCommand implements Callable<Integer> {

    /** The lines in which a schema says what it is. */
    private static final int HEAD = 3;

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
        Schemas schemas = isNetwork() ? Schemas.ofNetwork() : Loader.schemas(site.normalized());
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
        write(folder, changed);
        printed.println(
                changed.isEmpty()
                        ? "All schemas in " + folder + " are up to date."
                        : "Wrote " + changed.size() + (changed.size() == 1 ? " schema" : " schemas") + " into " + folder
                                + ". Commit " + (changed.size() == 1 ? "it" : "them") + " with the site.");
        return ExitCode.CLEAN;
    }

    /** Whether the folder holds a site about several hubs, and none of a hub. */
    private boolean isNetwork() {
        return Files.isRegularFile(site.normalized().resolve(NetworkFile.NAME))
                && DataFiles.SETTINGS.stream()
                        .noneMatch(name -> Files.exists(site.normalized().resolve(name)));
    }

    /** All of them or none. The folder of the site leads nowhere else; one that was named may. */
    private void write(Path folder, SortedMap<String, String> schemas) throws IOException {
        if (out.isPresent() && !schemas.isEmpty()) {
            Files.createDirectories(folder);
        }
        SortedMap<String, String> added = new TreeMap<>();
        Map<Path, byte[]> changed = new TreeMap<>();
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            Path file = folder.resolve(schema.getKey());
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                added.put((out.isPresent() ? "" : Schemas.FOLDER + "/") + schema.getKey(), schema.getValue());
            } else if (Files.isRegularFile(file) && isOurs(file, schema.getValue())) {
                changed.put(file, schema.getValue().getBytes(StandardCharsets.UTF_8));
            } else {
                throw new FileAlreadyExistsException(
                        file.toString(),
                        null,
                        "somebody else made it, so it is not written over; move it away, or name another folder with --out");
            }
        }
        new NewFiles(out.orElseGet(site::given), added, changed).write();
    }

    /** Whether this command wrote it, perhaps in an older version: it begins as ours do, and is of the same kind of file. */
    private static boolean isOurs(Path file, String schema) throws IOException {
        List<String> old = text(file).lines().limit(HEAD).toList();
        List<String> now = schema.lines().limit(HEAD).toList();
        return old.size() == HEAD
                && old.subList(0, HEAD - 1).equals(now.subList(0, HEAD - 1))
                && old.get(HEAD - 1).startsWith("  \"title\": ")
                && kind(old.get(HEAD - 1)).equals(kind(now.get(HEAD - 1)));
    }

    /** The files of that kind, which a title ends with. */
    private static String kind(String title) {
        return title.substring(title.lastIndexOf(": ") + 2);
    }

    /** Line ends do not count: git may have changed them. */
    private static boolean isCurrent(Path file, String schema) throws IOException {
        return Files.isRegularFile(file) && text(file).equals(schema);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
