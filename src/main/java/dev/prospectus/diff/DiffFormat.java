package dev.prospectus.diff;

import java.io.PrintWriter;
import java.util.Locale;

/** The forms in which changes are told. */
public enum DiffFormat {
    TEXT,
    MARKDOWN,
    JSON;

    /** As people write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes changes in this form. */
    public void write(SiteChanges changes, PrintWriter out) {
        switch (this) {
            case TEXT -> TextWriter.write(changes, out);
            case MARKDOWN -> MarkdownWriter.write(changes, out);
            case JSON -> JsonWriter.write(changes, out);
        }
    }
}
