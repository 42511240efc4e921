package dev.prospectus.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Text that an author wrote with headings, links and pictures. It becomes safe HTML when a page asks for it.
 *
 * @param source as written, with line feeds as its only line ends
 * @param html what AsciiDoc was converted to, in which the class {@code at-12} says that an element comes from line 12 of the source; empty for
 *     other forms
 */
public record RichText(String source, Form form, String html) {

    /** How an author marks what is a heading or a link. */
    public enum Form {
        MARKDOWN("Markdown"),
        HTML("HTML"),
        ASCIIDOC("AsciiDoc");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** Its name for readers. */
        public String label() {
            return label;
        }

        /** How the text of a page is written: the ending of its file says it, as in JBake. Empty for a file that is no page. */
        public static Optional<Form> of(String path) {
            String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return switch (ending) {
                case "md", "markdown" -> Optional.of(MARKDOWN);
                case "html", "htm" -> Optional.of(HTML);
                case "adoc", "ad", "asciidoc" -> Optional.of(ASCIIDOC);
                default -> Optional.empty();
            };
        }
    }

    public RichText {
        source = source.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A text in Markdown, as all texts in data files are. */
    public RichText(String source) {
        this(source, Form.MARKDOWN);
    }

    public RichText(String source, Form form) {
        this(source, form, "");
    }

    /** This text in AsciiDoc, converted. */
    public RichText converted(String toHtml) {
        return new RichText(source, form, toHtml);
    }
}
