package dev.prospectus.model;

/**
 * Text that an author wrote with headings, links and pictures. It becomes safe HTML when a page asks for it.
 *
 * @param source as written, with line feeds as its only line ends
 */
public record RichText(String source, Form form) {

    /** How an author marks what is a heading or a link. */
    public enum Form {
        MARKDOWN,
        HTML
    }

    public RichText {
        source = source.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A text in Markdown, as all texts in data files are. */
    public RichText(String source) {
        this(source, Form.MARKDOWN);
    }
}
