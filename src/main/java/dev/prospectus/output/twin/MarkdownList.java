package dev.prospectus.output.twin;

/** A text in the form of llmstxt.org: a title, what it is about, and sections of links. */
final class MarkdownList {

    private final StringBuilder out = new StringBuilder();

    void title(String title, String about) {
        out.append("# ").append(MarkdownText.words(title)).append("\n\n> ");
        out.append(MarkdownText.words(about)).append("\n\n");
    }

    /** @param markdown sentences */
    void text(String markdown) {
        out.append(markdown).append('\n');
    }

    void section(String heading) {
        out.append("\n## ").append(MarkdownText.words(heading)).append("\n\n");
    }

    void item(String title, String address, String note) {
        out.append("- [")
                .append(MarkdownText.words(title))
                .append("](")
                .append(address)
                .append(')');
        out.append(note.isEmpty() ? "" : ": " + MarkdownText.words(note)).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
