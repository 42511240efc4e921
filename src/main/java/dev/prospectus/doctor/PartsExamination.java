package dev.prospectus.doctor;

import dev.prospectus.model.RichText.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of Prospectus that only some sites need: for pages in AsciiDoc, and for PDFs. */
final class PartsExamination implements Examination {

    /** By this the program itself finds what answers the interfaces of AsciidoctorJ. */
    private static final String READS_ASCIIDOC = "META-INF/services/org.asciidoctor.Asciidoctor";

    private static final String MAKES_PDF = "com/openhtmltopdf/pdfboxout/PdfRendererBuilder.class";

    private final ClassLoader program;

    /** @param program which loads this program */
    PartsExamination(ClassLoader program) {
        this.program = program;
    }

    @Override
    public List<Observation> of(Patient patient) throws IOException {
        List<Observation> parts = new ArrayList<>(ofAsciiDoc(patient));
        if (patient.config().booklet()) {
            parts.add(part("PDF", "the site has PDFs", "makes them", MAKES_PDF));
        }
        return parts;
    }

    private List<Observation> ofAsciiDoc(Patient patient) throws IOException {
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
        return List.of(part("AsciiDoc", words, "reads it", READS_ASCIIDOC));
    }

    /**
     * Asked by name, since nothing of a part is on the class path of most sites.
     *
     * @param does what the part does
     * @param file of the part
     */
    private Observation part(String name, String words, String does, String file) {
        return program.getResource(file) != null
                ? Observation.ok(name, words + ", and the part that " + does + " is there")
                : Observation.broken(
                        name,
                        words + ", and the part that " + does + " is missing",
                        "unpack prospectus-" + name.toLowerCase(Locale.ROOT)
                                + " of the same release where the release was unpacked (the script of a checkout fetches it)");
    }

    private static boolean isAsciiDoc(Path file) {
        return Form.of(file.getFileName().toString()).equals(Optional.of(Form.ASCIIDOC)) && Files.isRegularFile(file);
    }
}
