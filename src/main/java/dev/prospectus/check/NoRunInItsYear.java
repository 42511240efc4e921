package dev.prospectus.check;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Alternation;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import java.util.Optional;

/** Warning: something runs in the current academic year, and has no cohort in it. */
final class NoRunInItsYear implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH027");
    }

    @Override
    public void check(CheckContext context, Report report) {
        AcademicYear now = AcademicYear.of(context.today());
        for (Programme programme : context.catalogue().programmes()) {
            String file = DataFiles.cohorts(programme.id(), now);
            if (context.isBroken(file)) {
                continue;
            }
            for (OfferId offer : programme.offers()) {
                Optional<Alternation> years = programme.runsIn(offer).filter(own -> own.includes(now));
                boolean runs = context.catalogue().cohorts(offer).stream()
                        .anyMatch(cohort -> cohort.id().year().compareTo(now) <= 0
                                && cohort.lastYear().compareTo(now) >= 0);
                if (years.isPresent() && !runs) {
                    report.add(
                            pointer(programme, offer).at("runs-in"),
                            offer.strand().map(id -> "the strand '" + id + "'").orElse("this programme") + " runs in "
                                    + now + ", and has no run in that year",
                            "add its run to " + file + ", or correct 'runs-in'");
                }
            }
        }
    }

    private static Pointer pointer(Programme programme, OfferId offer) {
        Pointer pointer = Pointer.of(programme);
        for (int i = 0; i < programme.strands().size(); i++) {
            Programme.Strand strand = programme.strands().get(i);
            if (offer.strand().filter(strand.id()::equals).isPresent()
                    && strand.runsIn().isPresent()) {
                return pointer.at("strands").item(i);
            }
        }
        return pointer;
    }
}
