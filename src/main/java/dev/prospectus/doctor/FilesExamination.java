package dev.prospectus.doctor;

import dev.prospectus.report.Tally;
import java.util.List;

/** The sum of {@code check}. */
final class FilesExamination implements Examination {

    private static final String PART = "Site";

    @Override
    public List<Observation> of(Patient patient) {
        Tally tally = Tally.of(patient.findings());
        String toDo = "prospectus check tells each with its place and its fix";
        if (tally.errors() > 0) {
            return List.of(Observation.broken(
                    PART, tally.words() + "; nothing is published as long as there is an error", toDo));
        }
        return List.of(
                tally.warnings() > 0
                        ? Observation.look(PART, tally.words(), toDo)
                        : Observation.ok(PART, tally.words()));
    }
}
