package dev.prospectus.doctor;

import java.util.List;
import java.util.Optional;

/** The version, and whether starts are fast: by the launcher, with an archive of loaded classes that this Java takes. */
final class LauncherExamination implements Examination {

    private static final String PART = "Prospectus";

    @Override
    public List<Observation> of(Patient patient) {
        Machine machine = patient.machine();
        if (machine.property("prospectus.launcher").isEmpty()) {
            return List.of(Observation.look(
                    PART,
                    patient.version() + ", started without its script, which takes a second longer each time",
                    "start it by the script prospectus (on Windows prospectus.cmd)"));
        }
        Optional<String> archive = machine.option("-XX:SharedArchiveFile=").or(() -> machine.option("-XX:AOTCache="));
        if (archive.isEmpty()) {
            return List.of(Observation.look(
                    PART,
                    patient.version() + ", without an archive of loaded classes, so each start takes a second longer",
                    "let it write fast-start beside " + machine.property("prospectus.launcher")
                            + ", or give this user a folder of their own (HOME), then start it again"));
        }
        // The virtual machine says so itself; what does not fit is passed over in silence.
        if (!machine.property("java.vm.info").contains("sharing")) {
            return List.of(Observation.look(
                    PART,
                    patient.version() + "; this Java does not take the archive of loaded classes",
                    "delete " + archive.get() + "; the next start makes it again"));
        }
        return List.of(
                Observation.ok(PART, patient.version() + ", with an archive of loaded classes for a fast start"));
    }
}
