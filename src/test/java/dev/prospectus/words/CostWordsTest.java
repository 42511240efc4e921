package dev.prospectus.words;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.CohortBuilder.cohort;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Format;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Whom;
import dev.prospectus.model.Money;
import dev.prospectus.model.Participants;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.SchoolType;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Edition;
import dev.prospectus.testing.Roles;
import dev.prospectus.testing.SchoolTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CostWordsTest {

    private static final Whom STATE = new Whom(List.of(SchoolTypes.STATE_FUNDED), List.of());
    private static final Cost FEE = new Cost.Fee(new Money(12_000), "place");
    private static final Cost EARLY = new Cost.Fee(
            new Money(12_000),
            "place",
            Optional.of(new Funding.Early(new Money(9_500), LocalDate.of(2026, 10, 31))),
            Whom.ALL);

    private static CostWords words(String asOf) {
        return new CostWords(edition(asOf));
    }

    private static Edition edition(String asOf) {
        return new Edition(
                catalogue().with(programme("a")).build(),
                Instant.parse(asOf),
                new Assets(Map.of()),
                path -> Optional.empty());
    }

    private static List<String> said(Cost... costs) {
        return words("2026-10-01T09:00:00Z").costs(List.of(costs)).stream()
                .map(Phrase::words)
                .toList();
    }

    private static Funding funding(Cost... costs) {
        return new Funding(List.of(costs), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    @Test
    void eachPriceSaysWhomItIsFor() {
        assertThat(said(FEE)).containsExactly("£120 per place");
        assertThat(said(new Cost.Free())).containsExactly("Free to your school");
        assertThat(said(FEE, new Cost.Free(STATE)))
                .containsExactly("Free for state-funded schools", "£120 per place for all others");
        assertThat(said(
                        FEE,
                        new Cost.Free(
                                new Whom(List.of(SchoolTypes.STATE_FUNDED), List.of(Roles.TEACHER, Roles.MATHS_LEAD)))))
                .contains("Free for teachers and maths leads in state-funded schools");
    }

    @Test
    void aProgrammesPriceIsLeftOutWhereNoRunHasIt() {
        Cohort usual = cohort("a", "2026-27", "x").build();
        Cohort dear = cohort("a", "2026-27", "y")
                .title("Spring group")
                .costs(new Cost.Fee(new Money(20_000), "place"))
                .build();
        Cohort another = cohort("a", "2026-27", "z").title("Summer group").build();
        assertThat(said(funding(FEE), usual, dear))
                .containsExactly("Spring group: £200 per place", "Autumn group: £120 per place");
        assertThat(said(funding(new Cost.Free()), usual, dear))
                .containsExactly("Spring group: £200 per place", "Autumn group: free");
        assertThat(said(funding(FEE), usual, another, dear))
                .containsExactly("Spring group: £200 per place", "All other runs: £120 per place");
        assertThat(said(funding(FEE, new Cost.Free(STATE)), usual, dear))
                .containsExactly(
                        "Spring group: £200 per place",
                        "Autumn group: free for state-funded schools",
                        "Autumn group: £120 per place for all others");
        assertThat(said(funding(FEE), dear)).containsExactly("£200 per place");
        assertThat(said(funding(FEE))).containsExactly("£120 per place");
    }

    private static List<String> said(Funding funding, Cohort... runs) {
        return words("2026-10-01T09:00:00Z").costs(funding, List.of(runs)).stream()
                .map(Phrase::words)
                .toList();
    }

    @Test
    void anEarlyPriceEndsByItself() {
        Phrase before = words("2026-10-01T09:00:00Z").costs(List.of(EARLY)).get(0);
        assertThat(before.words()).isEqualTo("£95 per place until 31 October 2026, then £120");
        assertThat(before.inTime().at(Instant.parse("2026-10-31T23:59:59Z")).words())
                .isEqualTo(before.words());
        assertThat(before.inTime().at(Instant.parse("2026-11-01T00:00:00Z")).words())
                .isEqualTo("£120 per place");
        assertThat(words("2026-11-01T00:00:00Z").costs(List.of(EARLY))).containsExactly(Phrase.of("£120 per place"));
    }

    @Test
    void aCardTellsWhatRunsCost() {
        Cohort usual = cohort("a", "2026-27", "x").build();
        Cohort dear = cohort("a", "2026-27", "y")
                .title("Spring group")
                .costs(new Cost.Fee(new Money(20_000), "place"))
                .build();
        assertThat(brief(funding(FEE))).isEqualTo("£120 per place");
        assertThat(brief(funding(FEE), usual, dear)).isEqualTo("£120 per place or £200 per place, by run");
        assertThat(brief(funding(new Cost.Free()), dear)).isEqualTo("£200 per place");
        assertThat(brief(funding(FEE, new Cost.Free(STATE))))
                .isEqualTo("Free for state-funded schools; £120 per place for all others");
        assertThat(brief(funding(FEE, new Cost.Free(STATE)), usual, dear))
                .isEqualTo("Free, £120 per place or £200 per place, by run and by who takes part");
    }

    private static String brief(Funding funding, Cohort... runs) {
        return words("2026-10-01T09:00:00Z").brief(funding, List.of(runs)).words();
    }

    @Test
    void aCardTellsThePriceOfTheDay() {
        Phrase card = words("2026-10-01T09:00:00Z").brief(funding(EARLY, new Cost.Free(STATE)), List.of());
        assertThat(card.words())
                .isEqualTo("Free for state-funded schools; £95 per place until 31 October 2026 for all others");
        assertThat(card.inTime().at(Instant.parse("2026-11-01T00:00:00Z")).words())
                .isEqualTo("Free for state-funded schools; £120 per place for all others");
        assertThat(words("2026-11-01T00:00:00Z").brief(funding(EARLY), List.of()))
                .isEqualTo(Phrase.of("£120 per place"));
    }

    @Test
    void whomMoneyIsForComesFirst() {
        Funding funding = new Funding(
                List.of(new Cost.Free()),
                Optional.empty(),
                List.of(
                        new Funding.Grant(Optional.of(new Money(50_000)), Optional.of("department"), "books", STATE),
                        new Funding.Grant(Optional.empty(), Optional.empty(), "travel")),
                List.of(
                        new Funding.InKind("half a day in your school", new Whom(List.of(), List.of(Roles.TEACHER))),
                        new Funding.InKind("a book", Whom.ALL)),
                Optional.empty());
        assertThat(CostWords.grants(funding))
                .containsExactly("State-funded schools: £500 per department towards books", "Funding towards travel");
        assertThat(CostWords.inKind(funding)).containsExactly("Teachers: half a day in your school", "A book");
        assertThat(words("2026-10-01T09:00:00Z").received(funding))
                .containsExactly(
                        "State-funded schools receive: £500 per department towards books",
                        "Your school receives: funding towards travel",
                        "Teachers also get: half a day in your school",
                        "You also get: a book");
    }

    @Test
    void aSumSaysWhatIsInItAndNothingIsInvented() {
        assertThat(sum(Optional.of(2), Optional.empty(), EARLY, Optional.of(100_000)))
                .as("what else the grant pays for is not known")
                .isEmpty();
        assertThat(sum(Optional.of(2), Optional.empty(), FEE, Optional.of(20_000)))
                .contains("£40 for each school: the cost (£240), less the grant towards cover (£200)");
        assertThat(sum(Optional.of(2), Optional.empty(), FEE, Optional.of(24_000)))
                .contains("The grant towards cover (£240) pays for the cost (£240)");
        assertThat(sum(
                        new Format(
                                "One year",
                                Optional.empty(),
                                List.of(some(2, false), some(1, true)),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        FEE,
                        Optional.of(20_000)))
                .as("two people, one of them named again")
                .contains("£40 for each school: the cost (£240), less the grant towards cover (£200)");
        assertThat(sum(Optional.empty(), Optional.empty(), FEE, Optional.of(20_000)))
                .as("nobody knows how many take part")
                .isEmpty();
        assertThat(sum(Optional.of(2), Optional.of(5), FEE, Optional.of(20_000)))
                .as("nobody knows what cover costs")
                .isEmpty();
        assertThat(sum(Optional.of(2), Optional.empty(), FEE, Optional.empty()))
                .as("the cost alone is no sum")
                .isEmpty();
    }

    @Test
    void aSumMayHoldAtOneTimeOnly() {
        Phrase sum = phrase(people(Optional.of(2), Optional.empty()), EARLY, Optional.of(20_000), List.of())
                .orElseThrow();
        assertThat(sum.words()).as("the grant is more than the early price").isEmpty();
        assertThat(sum.inTime().at(Instant.parse("2026-11-01T00:00:00Z")).words())
                .isEqualTo("£40 for each school: the cost (£240), less the grant towards cover (£200)");
    }

    @Test
    void noDaysOfCoverCostNothingAndAreNotTold() {
        assertThat(sum(Optional.of(2), Optional.of(0), FEE, Optional.of(20_000)))
                .contains("£40 for each school: the cost (£240), less the grant towards cover (£200)");
        assertThat(new SumWords(edition("2026-10-01T09:00:00Z"))
                        .cover(shaped(programme("a").build(), people(Optional.of(2), Optional.of(0)), funding(FEE))))
                .isEmpty();
    }

    @Test
    void aPlaceMayBeASchools() {
        assertThat(inPlacesOf(Optional.empty(), Optional.empty())).isPresent();
        assertThat(inPlacesOf(Optional.of("person"), Optional.empty())).isPresent();
        assertThat(inPlacesOf(Optional.of("school"), Optional.of(2))).isEmpty();
        assertThat(inPlacesOf(Optional.of("pair"), Optional.empty())).isEmpty();
        assertThat(inPlacesOf(Optional.empty(), Optional.of(2))).isEmpty();
    }

    private static Optional<Phrase> inPlacesOf(Optional<String> unit, Optional<Integer> people) {
        Cohort.Places places = new Cohort.Places(
                15,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                unit.map(id -> new PlaceUnit(id, id, id + "s", List.of())),
                people.map(Quantity::exactly));
        return phrase(
                people(Optional.of(2), Optional.empty()),
                FEE,
                Optional.of(20_000),
                List.of(
                        cohort("a", "2026-27", "x").build(),
                        cohort("a", "2026-27", "y").places(places).build()));
    }

    @Test
    void whatIsForEverybodyWhoCanTakePartCounts() {
        Funding.Grant grant = new Funding.Grant(Optional.of(new Money(5_000)), Optional.of("school"), "books", STATE);
        Funding funding = new Funding(
                List.of(new Cost.Fee(new Money(12_000), "school")),
                Optional.empty(),
                List.of(grant),
                List.of(),
                Optional.empty());
        assertThat(sum(only(SchoolTypes.STATE_FUNDED), funding))
                .contains("£70 for each school: the cost (£120), less the grant towards books (£50)");
        assertThat(sum(only(SchoolTypes.of("special")), funding))
                .as("every special school is state-funded")
                .isPresent();
        assertThat(sum(only(), funding)).as("others pay more").isEmpty();
    }

    private static Programme only(SchoolType... types) {
        return programme("a")
                .asks(new Eligibility(List.of(types), Optional.empty(), Optional.empty(), false, List.of(), List.of()))
                .build();
    }

    /** @param perSchool people from each school */
    private static Optional<String> sum(
            Optional<Integer> perSchool, Optional<Integer> coverDays, Cost cost, Optional<Integer> grant) {
        return sum(people(perSchool, coverDays), cost, grant);
    }

    private static Format people(Optional<Integer> perSchool, Optional<Integer> coverDays) {
        return new Format(
                "One year",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(new Format.GroupSize(Optional.empty(), perSchool.map(Quantity::exactly), Optional.empty())),
                Optional.empty(),
                coverDays.map(Quantity::exactly));
    }

    private static Participants some(int count, boolean part) {
        return new Participants(
                Optional.of(Quantity.exactly(count)),
                Optional.empty(),
                Optional.of(Roles.TEACHER),
                Optional.empty(),
                part,
                false);
    }

    private static Optional<String> sum(Format format, Cost cost, Optional<Integer> grant) {
        return phrase(format, cost, grant, List.of()).map(Phrase::words);
    }

    private static Optional<Phrase> phrase(Format format, Cost cost, Optional<Integer> grant, List<Cohort> runs) {
        Programme programme = shaped(
                programme("a").build(),
                format,
                new Funding(
                        List.of(cost),
                        Optional.empty(),
                        grant
                                .map(pence -> new Funding.Grant(
                                        Optional.of(new Money(pence)), Optional.of("school"), "cover"))
                                .stream()
                                .toList(),
                        List.of(),
                        Optional.empty()));
        return new SumWords(edition("2026-10-01T09:00:00Z")).sum(programme, runs);
    }

    private static Optional<String> sum(Programme usual, Funding funding) {
        return new SumWords(edition("2026-10-01T09:00:00Z"))
                .sum(shaped(usual, usual.format(), funding), List.of())
                .map(Phrase::words);
    }

    private static Programme shaped(Programme usual, Format format, Funding funding) {
        return new Programme(
                usual.id(),
                usual.naming(),
                usual.audience(),
                usual.offering(),
                usual.content(),
                format,
                funding,
                usual.guidance());
    }
}
