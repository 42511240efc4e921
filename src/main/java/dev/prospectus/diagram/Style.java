package dev.prospectus.diagram;

/** The kinds of text in a drawing. Sizes are those of {@code diagram.css}, in units of the drawing. */
enum Style {
    /** The time of a stage, and remarks. */
    SMALL("d-small", 15, 20, false),
    /** The words of a banner: where most schools start, where the reader is. */
    TAG("d-tag", 15, 20, true),
    STATUS("d-status", 15, 20, true),
    TITLE("d-title", 17, 22, true),
    /** The name of a route or a pathway. */
    LABEL("d-label", 17, 22, true),
    /** "or" and "and". */
    JOINT("d-joint", 15, 20, true);

    private final String cssClass;
    private final int size;
    private final int line;
    private final boolean bold;

    Style(String cssClass, int size, int line, boolean bold) {
        this.cssClass = cssClass;
        this.size = size;
        this.line = line;
        this.bold = bold;
    }

    String cssClass() {
        return cssClass;
    }

    int size() {
        return size;
    }

    /** The height of a line. */
    int line() {
        return line;
    }

    boolean bold() {
        return bold;
    }

    /** The distance from the top of a line to its baseline. */
    int baseline() {
        return line - (line - size) / 2 - size / 5;
    }
}
