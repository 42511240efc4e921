package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Notice;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Redirect;
import dev.prospectus.source.Places;
import dev.prospectus.source.SourceLocation;

/**
 * The value that a finding is about, in the form that {@link Places} understands.
 *
 * @param path a JSON pointer into the file
 * @param line within a text, from 1; 0 when the whole value is meant, -1 when the file is
 * @param column within that line, from 1; 0 with {@code line}
 */
public record Pointer(String file, String path, int line, int column) {

    private static final int WHOLE = -1;

    static Pointer in(String file) {
        return new Pointer(file, "", 0, 0);
    }

    /** The file itself, and no value in it. */
    static Pointer whole(String file) {
        return new Pointer(file, "", WHOLE, 0);
    }

    public static Pointer of(Programme programme) {
        return in(DataFiles.programme(programme.id()));
    }

    public static Pointer of(Cohort cohort) {
        return in(DataFiles.cohorts(cohort.id()))
                .at("cohorts")
                .named(cohort.id().name());
    }

    static Pointer of(Pathway pathway) {
        return in(DataFiles.pathway(pathway.id()));
    }

    public static Pointer of(Notice notice) {
        return in(DataFiles.notices()).at(notice.id());
    }

    public static Pointer of(ContentPage page) {
        return in(DataFiles.content(page));
    }

    /** Where a redirect stands. */
    static Pointer of(Redirect.Source source) {
        return in(source.file()).at(source.steps().toArray(String[]::new));
    }

    static Pointer ofSite() {
        return in(DataFiles.siteConfig());
    }

    /** A line of a file that has neither keys nor texts. */
    static Pointer ofLine(String file, int line) {
        return new Pointer(file, "", line, 1);
    }

    /** The value of a key in this mapping, or of several keys one below the other. */
    public Pointer at(String... keys) {
        StringBuilder longer = new StringBuilder(path);
        for (String key : keys) {
            longer.append('/').append(key.replace("~", "~0").replace("/", "~1"));
        }
        return new Pointer(file, longer.toString(), 0, 0);
    }

    /** The item of this list at an index, from 0. */
    Pointer item(int index) {
        return new Pointer(file, path + "/" + index, 0, 0);
    }

    /** The item of this list with this id. */
    Pointer named(String id) {
        return new Pointer(file, path + "/[" + id + "]", 0, 0);
    }

    Pointer inside(int textLine, int textColumn) {
        return new Pointer(file, path, textLine, textColumn);
    }

    /** Where that stands in the author's files. */
    public SourceLocation locate(Places places) {
        if (line == WHOLE) {
            return SourceLocation.ofFile(file);
        }
        return line == 0 ? places.locate(file, path) : places.locate(file, path, line, column);
    }
}
