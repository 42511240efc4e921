package dev.prospectus.model;

/**
 * Text that an author wrote as Markdown. It becomes HTML when a page asks for it.
 *
 * @param source the Markdown, with line feeds as its only line ends
 */
public record RichText(String source) {

    public RichText {
        source = source.replace("\r\n", "\n").replace('\r', '\n');
    }
}
