package dev.prospectus.diff;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The forms in which changes are told. */
public enum DiffFormat {
    TEXT(TextWriter::write),
    MARKDOWN(MarkdownWriter::write),
    JSON(JsonWriter::write);

    private final BiConsumer<SiteChanges, PrintWriter> writer;

    DiffFormat(BiConsumer<SiteChanges, PrintWriter> writer) {
        this.writer = writer;
    }

    /** As people write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes changes in this form. */
    public void write(SiteChanges changes, PrintWriter out) {
        writer.accept(changes, out);
    }
}
