package dev.prospectus.doctor;

import dev.prospectus.model.RichText.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of Prospectus that only some sites need: for pages in AsciiDoc. */
final class PartsExamination implements Examination {

    private static final String PART = "AsciiDoc";

    /** By this the program itself finds what answers the interfaces of AsciidoctorJ. */
    private static final String ENGINE = "META-INF/services/org.asciidoctor.Asciidoctor";

    private final ClassLoader program;

    /** @param program which loads this program */
    PartsExamination(ClassLoader program) {
        this.program = program;
    }

    @Override
    public List<Observation> of(Patient patient) throws IOException {
        Path content = patient.site().resolve(patient.config().folders().content());
        if (!Files.isDirectory(content)) {
            return List.of();
        }
        long pages;
        try (Stream<Path> files = Files.walk(content)) {
            pages = files.filter(PartsExamination::isAsciiDoc).count();
        }
        if (pages == 0) {
            return List.of();
        }
        String words = pages == 1 ? "one page is in AsciiDoc" : pages + " pages are in AsciiDoc";
        return List.of(
                isThere()
                        ? Observation.ok(PART, words + ", and the part that reads it is there")
                        : Observation.broken(
                                PART,
                                words + ", and the part that reads it is missing",
                                "unpack prospectus-asciidoc of the same release where the release was unpacked (the script of a checkout fetches it)"));
    }

    private static boolean isAsciiDoc(Path file) {
        return Form.of(file.getFileName().toString()).equals(Optional.of(Form.ASCIIDOC)) && Files.isRegularFile(file);
    }

    /** Asked by name, since nothing of it is on the class path of most sites. */
    private boolean isThere() {
        return program.getResource(ENGINE) != null;
    }
}
