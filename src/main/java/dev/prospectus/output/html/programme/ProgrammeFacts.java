package dev.prospectus.output.html.programme;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Funding;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Fact;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.EligibilityWords;
import dev.prospectus.words.FormatWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.RoleWords;
import dev.prospectus.words.RunWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key facts of a programme: what a busy reader compares. */
final class ProgrammeFacts {

    private final Edition edition;
    private final RunWords words;

    ProgrammeFacts(Edition edition) {
        this.edition = edition;
        this.words = new RunWords(edition);
    }

    List<Fact> key(Programme programme) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("For", RoleWords.all(programme.roles())));
        facts.add(Fact.of("Phase", phase(programme)));
        facts.add(Fact.of("Takes", Capitals.first(programme.format().duration())));
        if (programme.strands().isEmpty()) {
            List<CohortBooking> runs =
                    edition.booking(OfferId.of(programme.id())).current();
            Optional<Cohort> best = runs.stream().findFirst().map(CohortBooking::cohort);
            facts.add(Fact.of("When", best.flatMap(words::starts)));
            facts.add(Fact.of("Where", best.flatMap(words::where).map(Phrase::of)));
            if (runs.size() > 1) {
                facts.add(Fact.of("Also", Listing.count(runs.size() - 1, "other run", "other runs")));
            }
        }
        programme.format().group().ifPresent(group -> facts.add(Fact.of("Group", FormatWords.group(group))));
        programme
                .format()
                .releaseDays()
                .ifPresent(days -> facts.add(
                        Fact.of("Release time", "At least " + Listing.count(days, "day", "days") + " in all")));
        facts.add(Fact.of("Cost", CostWords.brief(programme.funding())));
        programme.funding().grant().ifPresent(grant -> facts.add(Fact.of("You receive", CostWords.grant(grant))));
        return facts;
    }

    List<Fact> money(Funding funding) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                "Cost",
                funding.cost() instanceof Funding.Cost.Free ? "Free to your school" : CostWords.brief(funding)));
        funding.grant().ifPresent(grant -> facts.add(Fact.of("Your school receives", CostWords.grant(grant))));
        facts.add(Fact.of("Paid for by", funding.funder().map(Phrase::of)));
        funding.notes().ifPresent(notes -> facts.add(Fact.of("Good to know", notes)));
        return facts;
    }

    private static String phase(Programme programme) {
        return Listing.labels(programme.phases())
                + programme
                        .yearGroups()
                        .map(years -> ", " + EligibilityWords.yearGroups(years))
                        .orElse("");
    }
}
