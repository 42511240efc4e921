package dev.prospectus.cli;

import dev.prospectus.history.History;
import dev.prospectus.history.Revision;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options for several sites at once. */
final class SeveralSites {

    @Option(
            names = "--sites",
            arity = "1..*",
            paramLabel = "DIR",
            description =
                    "Several sites instead of one, such as hubs/*/. Folders without site-config.yml are passed over.")
    private List<String> given = List.of();

    @Option(
            names = "--changed-since",
            paramLabel = "REV",
            description =
                    "With --sites: only those of which a file changed since a branch, tag or commit, or of a catalogue that they"
                            + " build on. Statuses follow the clock, so build all of them once a day.")
    private Optional<String> since = Optional.empty();

    boolean areAsked(CommandSpec spec) {
        if (given.isEmpty() && since.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--changed-since needs --sites");
        }
        return !given.isEmpty();
    }

    Optional<String> since() {
        return since;
    }

    /** Refuses options that are for one site. */
    void refuse(CommandSpec spec, String... options) {
        for (String option : options) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(), option + " is for one site; write it or --sites, not both");
            }
        }
    }

    /** The folders of the sites, as they were written and in that order. */
    List<Path> folders(CommandSpec spec) throws IOException {
        List<Path> folders = new ArrayList<>();
        Map<Path, Path> real = new HashMap<>();
        for (Path folder : named()) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), "there is no folder " + folder);
            }
            if (Files.exists(folder.resolve("site-config.yml")) || Files.exists(folder.resolve("jbake.properties"))) {
                if (real.put(folder.toRealPath(), folder) != null) {
                    throw new ParameterException(spec.commandLine(), folder + " is named twice");
                }
                folders.add(folder);
            }
        }
        if (folders.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no folder of --sites has a site-config.yml: " + String.join(" ", given));
        }
        return folders;
    }

    /** Some shells leave it to the program to find what a star stands for. */
    private List<Path> named() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String name : given) {
            String plain = name.replaceFirst("[/\\\\]+$", "");
            int last = Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\'));
            if (plain.indexOf('*') <= last) {
                all.add(Path.of(name).normalize());
                continue;
            }
            Path parent = Path.of(plain.substring(0, last + 1));
            try (DirectoryStream<Path> found = Files.newDirectoryStream(
                    parent,
                    entry -> entry.getFileSystem()
                                    .getPathMatcher("glob:" + plain.substring(last + 1))
                                    .matches(entry.getFileName())
                            && Files.isDirectory(entry))) {
                List<Path> folders = new ArrayList<>();
                found.forEach(folder -> folders.add(folder.normalize()));
                folders.stream().sorted().forEach(all::add);
            }
        }
        return all;
    }

    /**
     * Where each is published below a folder: under its own name.
     *
     * @throws ParameterException where two have the same
     */
    static Map<Path, Path> below(Path out, List<Path> sites, CommandSpec spec) {
        Map<String, Path> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<Path, Path> places = new HashMap<>();
        for (Path site : sites) {
            String name = site.toAbsolutePath().normalize().getFileName().toString();
            Path other = names.put(name, site);
            if (other != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        other + " and " + site + " would both be published to " + out.resolve(name)
                                + "; give one of the folders another name");
            }
            places.put(site, out.resolve(name));
        }
        return places;
    }

    /** Tells which sites a change touches; all do where nobody asks. */
    TouchedSites touched(CommandSpec spec) {
        return since.map(name -> TouchedSites.since(site -> changes(site, name, spec)))
                .orElse(TouchedSites.ALL);
    }

    private static TouchedSites.Changes changes(Path site, String name, CommandSpec spec) throws IOException {
        Optional<History> around = History.around(site);
        if (around.isEmpty()) {
            throw new ParameterException(spec.commandLine(), site + " is in no git repository");
        }
        try (History history = around.get()) {
            Optional<Revision> revision = history.revision(name);
            if (revision.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "the repository of " + site + " has no revision '" + name
                                + "'; write a branch, a tag or a commit that was fetched");
            }
            return new TouchedSites.Changes(history.top().toRealPath(), history.changedSince(revision.get()));
        }
    }
}
