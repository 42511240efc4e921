package dev.prospectus.doctor;

import dev.prospectus.history.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the site's history is kept and known, and what a build makes stays out of it. */
final class GitExamination implements Examination {

    private static final String PART = "Git";

    /** How .gitignore may name what a build makes. */
    @Override
    public List<Observation> of(Patient patient) throws IOException {
        Optional<History> history = History.around(patient.site());
        if (history.isEmpty()) {
            return List.of(Observation.look(
                    PART,
                    "the site is in no git repository, so feeds do not tell what changed when, and calendar programs may keep old"
                            + " dates",
                    "git init, and commit the site's files"));
        }
        List<Observation> found = new ArrayList<>();
        try (History open = history.get()) {
            if (open.lastCommit().isEmpty()) {
                found.add(Observation.look(PART, "nothing is committed yet", "git add . && git commit"));
            } else if (open.isShallow()) {
                found.add(Observation.look(
                        PART,
                        "only the latest part of the history was cloned, so pages can't say since when what is older is so,"
                                + " and calendar programs may keep old dates",
                        "git fetch --unshallow (in a workflow: fetch-depth: 0)"));
            }
        }
        String output = patient.config().folders().output();
        if (!ignores(output, patient)) {
            found.add(Observation.look(
                    PART, "git does not leave out what a build makes", "add the line /" + output + "/ to .gitignore"));
        }
        return found.isEmpty() ? List.of(Observation.ok(PART, "the whole history, in " + patient.top())) : found;
    }

    private static boolean ignores(String output, Patient patient) throws IOException {
        for (Path folder : List.of(patient.site(), patient.top())) {
            Path file = folder.resolve(".gitignore");
            if (Files.isRegularFile(file)
                    && Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                            .map(line -> line.strip().replaceAll("^(?:\\*\\*)?/|/$", ""))
                            .anyMatch(output::equals)) {
                return true;
            }
        }
        return false;
    }
}
