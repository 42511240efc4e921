package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Notice;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.source.SourceLocation;

/**
 * A value that a finding is about, as {@link Places} understands it.
 *
 * @param line within a text, from 1; 0 when the value as a whole is meant
 * @param column within that line, from 1; 0 with {@code line}
 */
record Spot(String file, String pointer, int line, int column) {

    static Spot in(String file) {
        return new Spot(file, "", 0, 0);
    }

    static Spot of(Programme programme) {
        return in(DataFiles.programme(programme.id()));
    }

    static Spot of(Cohort cohort) {
        return in(DataFiles.cohorts(cohort.id()))
                .at("cohorts")
                .named(cohort.id().name());
    }

    static Spot of(Pathway pathway) {
        return in(DataFiles.pathway(pathway.id()));
    }

    static Spot of(Notice notice) {
        return in(DataFiles.notices()).at(notice.id());
    }

    static Spot of(ContentPage page) {
        return in(DataFiles.content(page));
    }

    static Spot ofSite() {
        return in(DataFiles.siteConfig());
    }

    /** The value of a key in this block, or of several keys one below the other. */
    Spot at(String... keys) {
        StringBuilder longer = new StringBuilder(pointer);
        for (String key : keys) {
            longer.append('/').append(key.replace("~", "~0").replace("/", "~1"));
        }
        return new Spot(file, longer.toString(), 0, 0);
    }

    /** An item of this list, from 0. */
    Spot item(int index) {
        return new Spot(file, pointer + "/" + index, 0, 0);
    }

    /** The item of this list with an id. */
    Spot named(String id) {
        return new Spot(file, pointer + "/[" + id + "]", 0, 0);
    }

    Spot inside(int textLine, int textColumn) {
        return new Spot(file, pointer, textLine, textColumn);
    }

    SourceLocation locate(Places places) {
        return line == 0 ? places.locate(file, pointer) : places.locate(file, pointer, line, column);
    }
}
