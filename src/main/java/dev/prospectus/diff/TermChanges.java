package dev.prospectus.diff;

import dev.prospectus.model.AcademicTerm;
import dev.prospectus.model.DataFiles;
import dev.prospectus.words.DateWords;
import java.util.List;
import java.util.Map;

/** Terms and holidays. */
final class TermChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        Pairing<AcademicTerm> pairing = sides.read(
                Pairing.of(
                        sides.before().catalogue().terms(),
                        sides.after().catalogue().terms(),
                        AcademicTerm::id,
                        AcademicTerm::id,
                        Map.of(),
                        List.of(AcademicTerm::title)),
                term -> DataFiles.terms());
        return new Section(
                "terms",
                "term or holiday",
                "terms and holidays",
                new Entries<AcademicTerm>(
                                (side, term) -> term.title(),
                                AcademicTerm::id,
                                (side, term) -> DateWords.days(term.from(), term.until()))
                        .of(sides, pairing));
    }
}
