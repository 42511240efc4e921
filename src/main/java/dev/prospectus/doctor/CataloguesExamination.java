package dev.prospectus.doctor;

import dev.prospectus.history.CommittedFiles;
import dev.prospectus.load.Loader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the catalogues that the site builds on are there, and when each last changed. Nothing is said of a site that builds on none. */
final class CataloguesExamination implements Examination {

    private static final String PART = "Catalogue";

    @Override
    public List<Observation> of(Patient patient) throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (Map.Entry<String, String> named :
                Loader.namedCatalogues(patient.site()).entrySet()) {
            Path folder = patient.site().resolve(named.getValue()).normalize();
            String called = named.getKey() + " (" + named.getValue() + ")";
            observations.add(
                    Files.isDirectory(folder.resolve("data"))
                            ? there(folder, called, patient)
                            : missing(folder, called, patient.top()));
        }
        return observations;
    }

    private static Observation there(Path folder, String called, Patient patient) throws IOException {
        List<String> files = files(folder);
        return Observation.ok(PART, called + ": " + programmes(files) + age(folder, files, patient));
    }

    private static Observation missing(Path folder, String called, Path top) throws IOException {
        return Observation.broken(
                PART,
                called + (Files.isDirectory(folder) ? " holds no folder 'data'" : " is not there"),
                isSubmodule(folder, top)
                        ? "git submodule update --init (in a workflow: submodules: true)"
                        : "put the catalogue there, or correct 'from' in site-config.yml");
    }

    private static boolean isSubmodule(Path folder, Path top) throws IOException {
        Path list = top.resolve(".gitmodules");
        return Files.isRegularFile(list)
                && Files.readAllLines(list, StandardCharsets.ISO_8859_1).stream()
                        .map(String::strip)
                        .filter(line -> line.matches("path\\s*=.*"))
                        .map(line -> line.substring(line.indexOf('=') + 1).strip())
                        .anyMatch(path -> top.resolve(path).normalize().equals(folder));
    }

    private static String programmes(List<String> files) {
        long number = files.stream()
                .filter(file -> file.startsWith("data/programmes/"))
                .count();
        return number + (number == 1 ? " programme" : " programmes");
    }

    /** The names of a catalogue's files, with forward slashes. */
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("data"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    /** What git does not keep counts as changed at the instant of the examination. */
    private static String age(Path folder, List<String> files, Patient patient) throws IOException {
        CommittedFiles committed = new CommittedFiles(folder);
        List<Instant> changes = files.stream()
                .map(file -> committed.of(file, patient.asOf()))
                .flatMap(Optional::stream)
                .toList();
        List<Instant> kept =
                changes.stream().filter(time -> !time.equals(patient.asOf())).toList();
        if (kept.isEmpty()) {
            return "; git does not know when it last changed";
        }
        String last = kept.stream()
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .atZone(patient.config().timeZone())
                .toLocalDate()
                .toString();
        int changed = changes.size() - kept.size();
        return ", last changed on " + last
                + (changed == 0
                        ? ""
                        : "; " + changed + (changed == 1 ? " file is" : " files are") + " not as committed");
    }
}
