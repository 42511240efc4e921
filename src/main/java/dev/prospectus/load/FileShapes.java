package dev.prospectus.load;

import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.model.Currency;
import dev.prospectus.model.Venue;
import java.util.List;

/** The shapes of the files that hold words of a site's own, made for these words. */
record FileShapes(
        SiteWords words,
        ProgrammeShape programme,
        CohortFileShape cohorts,
        PathwayShape pathway,
        Shape<List<Venue>> venues) {

    static FileShapes of(SiteWords words) {
        return new FileShapes(
                words,
                new ProgrammeShape(words),
                new CohortFileShape(words),
                new PathwayShape(words),
                VenueShape.venues(words));
    }

    /** For a site without words of its own. */
    static FileShapes builtIn() {
        return of(new SiteWords(BuiltInVocabulary.get(), Currency.POUND, true));
    }
}
