package dev.prospectus.load;

import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.model.Currency;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Venue;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The shapes of the files that hold words of a site's own, made for these words. */
record FileShapes(
        SiteWords words,
        HeirShape<Function<ProgrammeId, Programme>> programme,
        CohortFileShape cohorts,
        HeirShape<BiFunction<PathwayId, OfferTitles, Pathway>> pathway,
        Shape<List<Venue>> venues) {

    private static final FileShapes BUILT_IN = made(new SiteWords(BuiltInVocabulary.get(), Currency.POUND, true));

    /** Most sites have no words of their own, and several in a process may share what is made for these. */
    static FileShapes of(SiteWords words) {
        return words.equals(BUILT_IN.words()) ? BUILT_IN : made(words);
    }

    private static FileShapes made(SiteWords words) {
        return new FileShapes(
                words,
                new HeirShape<>(FileKind.PROGRAMME, new ProgrammeShape(words), Heritage.NONE),
                new CohortFileShape(words),
                new HeirShape<>(FileKind.PATHWAY, new PathwayShape(words), Heritage.NONE),
                VenueShape.venues(words));
    }

    /** The same for files that may extend those of the site's catalogues. */
    FileShapes with(Heritage heritage) {
        return new FileShapes(words, programme.with(heritage), cohorts, pathway.with(heritage), venues);
    }

    /** For a site without words of its own. */
    static FileShapes builtIn() {
        return BUILT_IN;
    }
}
