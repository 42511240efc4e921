package dev.prospectus.check;

import dev.prospectus.model.Catalogue;
import java.time.ZoneId;

/** What checks of single files know beside the file. What they found holds for every context that is equal. */
record FileContext(KnownWords known, PhasePhrases phases, ZoneId zone) {

    /** @param wholeGlossary whether the glossary could be loaded */
    static FileContext of(Catalogue catalogue, boolean wholeGlossary) {
        return new FileContext(
                KnownWords.of(catalogue, wholeGlossary),
                new PhasePhrases(catalogue.vocabulary()),
                catalogue.site().timeZone());
    }
}
