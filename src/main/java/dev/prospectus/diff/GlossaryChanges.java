package dev.prospectus.diff;

import dev.prospectus.model.DataFiles;
import dev.prospectus.model.GlossaryTerm;
import java.util.List;
import java.util.Map;

/** Words that the glossary explains. */
final class GlossaryChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        Pairing<GlossaryTerm> pairing = sides.read(
                Pairing.of(
                        sides.before().catalogue().glossary(),
                        sides.after().catalogue().glossary(),
                        GlossaryTerm::term,
                        GlossaryTerm::term,
                        Map.of(),
                        List.of()),
                term -> DataFiles.glossary());
        return new Section(
                "glossary",
                "glossary entry",
                "glossary entries",
                new Entries<GlossaryTerm>(
                                (side, term) -> term.term(), GlossaryTerm::term, (side, term) -> term.meaning())
                        .of(sides, pairing));
    }
}
