package dev.prospectus.check;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What checks of single files know beside the file. What they found holds for every context that is equal.
 *
 * @param pricedByRun free programmes of which a run costs something, and others of which a run is free
 */
record FileContext(KnownWords known, PhasePhrases phases, ZoneId zone, Set<ProgrammeId> pricedByRun) {

    FileContext {
        pricedByRun = Set.copyOf(pricedByRun);
    }

    /** @param wholeGlossary whether the glossary could be loaded */
    static FileContext of(Catalogue catalogue, boolean wholeGlossary) {
        return new FileContext(
                KnownWords.of(catalogue, wholeGlossary),
                new PhasePhrases(catalogue.vocabulary()),
                catalogue.site().timeZone(),
                catalogue.programmes().stream()
                        .filter(programme -> catalogue.cohorts(programme.id()).stream()
                                .flatMap(run -> run.costs().stream())
                                .anyMatch(cost -> (cost instanceof Cost.Free)
                                        != programme.funding().isFree()))
                        .map(Programme::id)
                        .collect(Collectors.toSet()));
    }
}
