package dev.prospectus.jbake;

import dev.prospectus.model.RichText;
import dev.prospectus.model.RichText.Form;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which files are pages, and how their text is written: their ending says it, as in JBake. */
final class ContentForm {

    private static final Map<String, Form> BY_ENDING = Map.of(
            "md", Form.MARKDOWN,
            "markdown", Form.MARKDOWN,
            "html", Form.HTML,
            "htm", Form.HTML,
            "adoc", Form.ASCIIDOC,
            "ad", Form.ASCIIDOC,
            "asciidoc", Form.ASCIIDOC);

    private ContentForm() {}

    /** Whether a file is a page. What services ask for as a proof is HTML, and none. */
    static boolean isPage(String path, Path file) {
        return of(path).filter(form -> form != Form.HTML || !AsItIs.isProof(path, file))
                .isPresent();
    }

    /** The text of a page's file. */
    static RichText text(String path, String body) {
        return new RichText(body, of(path).orElse(Form.MARKDOWN));
    }

    static boolean isAsciiDoc(String path) {
        return of(path).equals(Optional.of(Form.ASCIIDOC));
    }

    private static Optional<Form> of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_ENDING.get(ending));
    }
}
