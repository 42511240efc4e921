package dev.prospectus.doctor;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether what was built in the site's own folder still keeps its promise. Most sites are built elsewhere, and have none. */
final class OutputExamination implements Examination {

    private static final String PART = "Output";

    @Override
    public List<Observation> of(Patient patient) throws IOException {
        String folder = patient.config().folders().output() + "/";
        Path home = patient.site().resolve(folder + "index.html");
        if (!Files.isRegularFile(home)) {
            return List.of();
        }
        Optional<String> built = BuiltSite.asOf(Files.readString(home, StandardCharsets.ISO_8859_1));
        if (built.isEmpty() && !Files.exists(home.resolveSibling(BuiltSite.LIST))) {
            return List.of(Observation.look(
                    PART, folder + " was not made by Prospectus", "prospectus build --out another folder"));
        }
        long age;
        try {
            age = Duration.between(Instant.parse(built.orElse("")), patient.asOf())
                    .toDays();
        } catch (DateTimeException other) {
            return List.of(Observation.look(PART, folder + " does not say when it was built", "prospectus build"));
        }
        String found = folder + " was built " + (age < 1 ? "today" : age == 1 ? "yesterday" : age + " days ago");
        int fresh = patient.config().freshForDays();
        return List.of(
                age >= fresh
                        ? Observation.look(
                                PART,
                                found + "; its pages promised to be fresh for " + fresh
                                        + (fresh == 1 ? " day" : " days"),
                                "prospectus build, if this is what readers see")
                        : Observation.ok(PART, found));
    }
}
