package dev.prospectus.output.html.programme;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Funding;
import dev.prospectus.model.OfferBooking;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Asking;
import dev.prospectus.output.html.page.BestRun;
import dev.prospectus.output.html.page.Fact;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.FormatWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.ParticipantWords;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.QuantityWords;
import dev.prospectus.words.RoleWords;
import dev.prospectus.words.SumWords;
import dev.prospectus.words.YearWords;
import java.util.ArrayList;
import java.util.List;

/** The key facts of a programme: what a busy reader compares. */
final class ProgrammeFacts {

    private final PageTools tools;
    private final Asking asking;
    private final CostWords words;
    private final SumWords sums;

    ProgrammeFacts(PageTools tools) {
        this.tools = tools;
        this.asking = new Asking(tools);
        this.words = new CostWords(tools.edition());
        this.sums = new SumWords(tools.edition());
    }

    List<Fact> key(Programme programme) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("For", RoleWords.all(programme.roles())));
        facts.add(Fact.of(tools.say("{Phase}"), phase(programme)));
        facts.add(Fact.of("Takes", FormatWords.takes(programme.format())));
        OfferId offer = OfferId.of(programme.id());
        if (programme.strands().isEmpty()
                && !tools.edition().booking(offer).current().isEmpty()) {
            BestRun best = tools.cards().card(offer).facts().run();
            facts.add(new Fact("When", List.of(best.starts())));
            facts.add(new Fact("Where", List.of(best.where().capitalised())));
            Phrase others = Phrase.over(tools.edition().booking(offer).spans(), ProgrammeFacts::others);
            if (others.said()) {
                facts.add(new Fact("Also", List.of(others)));
            }
        }
        if (programme.strands().isEmpty()) {
            new YearWords(tools.edition())
                    .rhythm(offer)
                    .ifPresent(years -> facts.add(new Fact("Runs", List.of(years))));
        }
        FormatWords.group(programme.format(), tools.catalogue().nouns())
                .ifPresent(group -> facts.add(Fact.of("Group", group)));
        asking.names(programme.people().ledBy()).ifPresent(names -> facts.add(Fact.of("Led by", names)));
        programme.recognition().certificate().ifPresent(words -> facts.add(Fact.of("Certificate", words)));
        programme.recognition().credits().ifPresent(words -> facts.add(Fact.of("Credits", words)));
        return facts;
    }

    private static Phrase others(OfferBooking.Span span) {
        return span.current() > 1
                ? Phrase.of(Listing.count(span.current() - 1, "other run", "other runs"))
                : Phrase.NOTHING;
    }

    /** What taking part costs a school, in money and time. What is not known is left out. */
    List<Fact> takes(Programme programme) {
        Funding funding = programme.funding();
        List<Fact> facts = new ArrayList<>();
        if (!programme.format().participants().isEmpty()) {
            facts.add(Fact.of(
                    "Who takes part", ParticipantWords.all(programme.format().participants())));
        }
        programme
                .format()
                .releaseDays()
                .ifPresent(days -> facts.add(
                        Fact.of("Release time", Capitals.first(QuantityWords.count(days, "day", "days")) + " in all")));
        List<Cohort> runs = programme.offers().stream()
                .flatMap(offer -> tools.edition().booking(offer).current().stream())
                .map(CohortBooking::cohort)
                .distinct()
                .toList();
        sums.cover(programme).ifPresent(days -> facts.add(Fact.of("Cover to pay for", days)));
        facts.add(new Fact("Cost", words.costs(funding, runs)));
        add(facts, "You receive", CostWords.grants(funding));
        add(facts, "You also get", CostWords.inKind(funding));
        sums.sum(programme, runs).ifPresent(sum -> facts.add(new Fact("Altogether", List.of(sum))));
        funding.funder().ifPresent(funder -> facts.add(Fact.of("Paid for by", funder)));
        funding.notes().ifPresent(notes -> facts.add(Fact.of("Good to know", notes)));
        return facts;
    }

    private static void add(List<Fact> facts, String term, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(term, values.stream().map(Phrase::of).toList()));
        }
    }

    private String phase(Programme programme) {
        return Listing.labels(programme.phases())
                + programme
                        .yearGroups()
                        .map(years -> ", "
                                + tools.catalogue()
                                        .vocabulary()
                                        .naming()
                                        .years()
                                        .words(years))
                        .orElse("");
    }
}
