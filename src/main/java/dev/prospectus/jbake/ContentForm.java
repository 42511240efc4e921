package dev.prospectus.jbake;

import dev.prospectus.model.RichText;
import dev.prospectus.model.RichText.Form;
import java.nio.file.Path;
import java.util.Optional;

/** Which files are pages. */
final class ContentForm {

    private ContentForm() {}

    /** Whether a file is a page. What services ask for as a proof is HTML, and none. */
    static boolean isPage(String path, Path file) {
        return Form.of(path)
                .filter(form -> form != Form.HTML || !AsItIs.isProof(path, file))
                .isPresent();
    }

    /** The text of a page's file. */
    static RichText text(String path, String body) {
        return new RichText(body, Form.of(path).orElse(Form.MARKDOWN));
    }

    static boolean isAsciiDoc(String path) {
        return Form.of(path).equals(Optional.of(Form.ASCIIDOC));
    }
}
