package dev.prospectus.doctor;

import java.util.List;
import java.util.Locale;

/** Which Java runs this, and whether it can name all files. */
final class JavaExamination implements Examination {

    private static final String PART = "Java";

    @Override
    public List<Observation> of(Patient patient) {
        Machine machine = patient.machine();
        String found = machine.property("java.version") + " (" + machine.property("java.vendor") + "), in "
                + machine.property("java.home");
        // Java takes the letters of file names from the locale.
        String letters = machine.property("sun.jnu.encoding");
        if (letters.toUpperCase(Locale.ROOT).startsWith("ANSI_X3.4") || letters.equalsIgnoreCase("US-ASCII")) {
            return List.of(Observation.look(
                    PART,
                    found + "; files whose names have other letters than a to z can't be found",
                    "start it by the script prospectus, or set LC_ALL=C.UTF-8"));
        }
        return List.of(Observation.ok(PART, found));
    }
}
