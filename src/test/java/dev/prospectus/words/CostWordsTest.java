package dev.prospectus.words;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.CohortBuilder.cohort;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Format;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Funding.Cost;
import dev.prospectus.model.Funding.Whom;
import dev.prospectus.model.Money;
import dev.prospectus.model.Participants;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
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
                .costs(new Cost.Fee(new Money(20_000), "place"))
                .build();
        assertThat(said(funding(FEE), usual, dear)).containsExactly("£120 per place", "Autumn group: £200 per place");
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
                .costs(new Cost.Fee(new Money(20_000), "place"))
                .build();
        assertThat(CostWords.brief(funding(FEE), List.of())).isEqualTo("£120 per place");
        assertThat(CostWords.brief(funding(FEE), List.of(usual, dear)))
                .isEqualTo("£120 per place or £200 per place, by run");
        assertThat(CostWords.brief(funding(new Cost.Free()), List.of(dear))).isEqualTo("£200 per place");
        assertThat(CostWords.brief(funding(FEE, new Cost.Free(STATE)), List.of()))
                .isEqualTo("Free for state-funded schools; £120 per place for all others");
    }

    @Test
    void aSumSaysWhatIsInItAndNothingIsInvented() {
        assertThat(sum(Optional.of(2), Optional.empty(), EARLY, Optional.of(100_000)))
                .contains("The grant (£1,000) is £810 more than the cost (£190)");
        assertThat(sum(Optional.of(2), Optional.empty(), FEE, Optional.of(20_000)))
                .contains("£40 for each school: the cost (£240), less the grant (£200)");
        assertThat(sum(Optional.of(2), Optional.empty(), FEE, Optional.of(24_000)))
                .contains("The grant (£240) pays for the cost (£240)");
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
                .contains("£40 for each school: the cost (£240), less the grant (£200)");
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

    /** @param perSchool people from each school */
    private static Optional<String> sum(
            Optional<Integer> perSchool, Optional<Integer> coverDays, Cost cost, Optional<Integer> grant) {
        return sum(
                new Format(
                        "One year",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of(new Format.GroupSize(
                                Optional.empty(), perSchool.map(Quantity::exactly), Optional.empty())),
                        Optional.empty(),
                        coverDays.map(Quantity::exactly)),
                cost,
                grant);
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
        Programme usual = programme("a").build();
        Programme programme = new Programme(
                usual.id(),
                usual.naming(),
                usual.audience(),
                usual.offering(),
                usual.content(),
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
                        Optional.empty()),
                usual.guidance());
        return new SumWords(edition("2026-10-01T09:00:00Z"))
                .sum(programme, List.of())
                .map(Phrase::words);
    }
}
