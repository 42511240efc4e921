package dev.prospectus.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The workflows by which GitHub runs things for a repository. */
final class Workflows {

    /** A workflow's file name and text. */
    record Workflow(String name, String text) {}

    private Workflows() {}

    /** Those whose text holds something, by name. */
    static List<Workflow> that(Patient patient, String holds) throws IOException {
        Path folder = patient.top().resolve(".github/workflows");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Workflow> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (text.contains(holds)) {
                    found.add(new Workflow(file.getFileName().toString(), text));
                }
            }
        }
        return found;
    }
}
