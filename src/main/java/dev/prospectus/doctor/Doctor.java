package dev.prospectus.doctor;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.history.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Examines a site and what it depends on, from the ground up. */
public final class Doctor {

    private static final List<Examination> EXAMINATIONS = List.of(
            new JavaExamination(),
            new LauncherExamination(),
            new GitExamination(),
            new FilesExamination(),
            new CataloguesExamination(),
            new PartsExamination(Doctor.class.getClassLoader()),
            new AddressExamination(),
            new WordsExamination(),
            new HostExamination(),
            new ScheduleExamination(),
            new OutputExamination());

    private Doctor() {}

    /**
     * One observation for each thing, or more.
     *
     * @param version of Prospectus
     */
    public static List<Observation> examine(BuildRequest request, String version, Machine machine) throws IOException {
        Patient patient = patient(request, version, machine);
        List<Observation> observations = new ArrayList<>();
        for (Examination examination : EXAMINATIONS) {
            observations.addAll(examination.of(patient));
        }
        return observations;
    }

    static Patient patient(BuildRequest request, String version, Machine machine) throws IOException {
        Preparation prepared = SiteBuilder.prepare(request);
        Path site = request.site().toAbsolutePath().normalize();
        return new Patient(
                site,
                top(site),
                prepared.edition().whole().site(),
                prepared.findings(),
                prepared.edition().asOf(),
                version,
                machine);
    }

    /** The folder of the repository around a site, or else its own. */
    static Path top(Path site) throws IOException {
        Optional<History> history = History.around(site);
        if (history.isEmpty()) {
            return site;
        }
        try (History open = history.get()) {
            return open.top();
        }
    }
}
