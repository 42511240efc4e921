package dev.prospectus.check;

import dev.prospectus.model.Catalogue;
import java.time.ZoneId;

/** What checks of single files know beside the file. What they found holds for every context that is equal. */
record FileContext(Vocabulary vocabulary, ZoneId zone) {

    static FileContext of(Catalogue catalogue) {
        return new FileContext(Vocabulary.of(catalogue), catalogue.site().timeZone());
    }
}
