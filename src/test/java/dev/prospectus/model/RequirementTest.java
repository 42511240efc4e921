package dev.prospectus.model;

import static dev.prospectus.model.CatalogueBuilder.catalogue;
import static dev.prospectus.model.ModelGenerator.forSeeds;
import static dev.prospectus.model.PathwayBuilder.pathway;
import static dev.prospectus.model.ProgrammeBuilder.all;
import static dev.prospectus.model.ProgrammeBuilder.any;
import static dev.prospectus.model.ProgrammeBuilder.completed;
import static dev.prospectus.model.ProgrammeBuilder.holds;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static dev.prospectus.model.ProgrammeBuilder.requiring;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Requirement.Completed;
import dev.prospectus.model.Requirement.Facts;
import dev.prospectus.model.Requirement.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RequirementTest {

    private static final Facts NOTHING_DONE = facts();

    /** Completions of these offers, and nothing known about statements. */
    private static Facts facts(String... done) {
        return Facts.of(
                Truth.UNKNOWN,
                asked -> Truth.of(Arrays.asList(done).contains(asked.offer().toString())));
    }

    @Test
    void anOptionIsEnoughAndEveryPartIsNeeded() {
        Requirement any = any(completed("a"), holds("is large"));
        Requirement all = all(completed("a"), holds("is large"));

        assertThat(any.met(facts("a"))).isEqualTo(Truth.YES);
        assertThat(any.met(NOTHING_DONE)).isEqualTo(Truth.UNKNOWN);
        assertThat(any(completed("a"), completed("b")).met(NOTHING_DONE)).isEqualTo(Truth.NO);
        assertThat(all.met(facts("a"))).isEqualTo(Truth.UNKNOWN);
        assertThat(all.met(NOTHING_DONE)).isEqualTo(Truth.NO);
        assertThat(all(completed("a"), completed("b")).met(facts("a", "b"))).isEqualTo(Truth.YES);
    }

    @Test
    void whatIsUnknownIsDecidedByEitherTruthOrByNone() {
        forSeeds(1000, random -> {
            Requirement requirement = random.requirement(3);
            Map<String, Truth> known =
                    Map.of("p", random.oneOf(List.of(Truth.values())), "q", random.oneOf(List.of(Truth.values())));
            boolean done = random.chance(0.5);
            List<Truth> outcomes = Stream.of(Truth.NO, Truth.YES)
                    .flatMap(p -> Stream.of(Truth.NO, Truth.YES).map(q -> Map.of("p", p, "q", q)))
                    .filter(way -> way.entrySet().stream()
                            .allMatch(entry -> known.get(entry.getKey()) == Truth.UNKNOWN
                                    || known.get(entry.getKey()) == entry.getValue()))
                    .map(way -> requirement.met(statements(way, done)))
                    .distinct()
                    .toList();
            Truth met = requirement.met(statements(known, done));
            assertThat(met).isEqualTo(outcomes.size() > 1 ? Truth.UNKNOWN : outcomes.get(0));
        });
    }

    private static Facts statements(Map<String, Truth> truths, boolean done) {
        return new Facts() {
            @Override
            public Truth completed(Completed asked) {
                return Truth.of(done && asked.since().isEmpty());
            }

            @Override
            public Truth holds(String words) {
                return Optional.ofNullable(truths.get(words)).orElseThrow();
            }

            @Override
            public Truth notTakenPart(OfferId offer) {
                return Truth.of(!done);
            }
        };
    }

    @Test
    void onlyWhatCanBeCompletedIsLeft() {
        Requirement requirement =
                all(any(completed("a", "2016-17"), completed("b")), completed("c"), holds("is large"));
        Facts facts = facts("c");

        assertThat(requirement.remaining(facts, asked -> true)).contains(all(any(completed("a"), completed("b"))));
        assertThat(requirement.remaining(facts, asked -> asked.equals(completed("b"))))
                .contains(all(any(completed("b"))));
        assertThat(requirement.remaining(facts, asked -> false)).isEmpty();
        assertThat(all(holds("is large")).remaining(Facts.of(Truth.NO, asked -> Truth.NO), asked -> true))
                .isEmpty();
    }

    @Test
    void whatIsMetOrMayBeIsNotMissing() {
        assertThat(all(completed("a"), completed("b"), holds("is large")).missing(facts("a")))
                .isEqualTo(all(completed("b")));
        assertThat(any(completed("a"), all(completed("b"), completed("c"))).missing(facts("c")))
                .isEqualTo(any(completed("a"), all(completed("b"))));
    }

    @Test
    void itNamesCompletionsAndStatementsInReadingOrder() {
        Requirement requirement = any(completed("b"), all(holds("is large"), completed("a")), holds("is new"));

        assertThat(requirement.completions().map(named -> named.offer().toString()))
                .containsExactly("b", "a");
        assertThat(requirement.statements()).containsExactly("is large", "is new");
    }

    @Test
    void aStrandRequiresWhatItsProgrammeRequiresAsWell() {
        Catalogue catalogue = catalogue()
                .with(programme("a"))
                .with(programme("c")
                        .asks(requiring(completed("a")))
                        .strand("d", requiring(holds("is large")))
                        .strand("e", Eligibility.OPEN))
                .build();

        assertThat(catalogue.requirements(OfferId.parse("c/d"))).containsExactly(completed("a"), holds("is large"));
        assertThat(catalogue.requirements(OfferId.parse("c/e"))).containsExactly(completed("a"));
        assertThat(catalogue.requirements(OfferId.parse("c"))).containsExactly(completed("a"));
        assertThat(catalogue.requirements(OfferId.parse("a"))).isEmpty();
    }

    @Test
    void aProgrammeAdmitsToWhatRequiresNothingElseAndDoesNotFollowAnyway() {
        Catalogue catalogue = catalogue()
                .with(programme("a"))
                .with(programme("b").asks(requiring(any(completed("a"), completed("x")))))
                .with(programme("next").asks(requiring(completed("a"))))
                .with(programme("more").asks(requiring(all(completed("a"), completed("b")))))
                .with(programme("s")
                        .strand("one", requiring(completed("a")))
                        .strand("two", requiring(completed("s/one"))))
                .with(pathway("p").route("main").stage("a").stage("next"))
                .build();

        assertThat(catalogue.admittedBy(new ProgrammeId("a")))
                .containsExactly(OfferId.parse("b"), OfferId.parse("s/one"));
        assertThat(catalogue.admittedBy(new ProgrammeId("b"))).isEmpty();
        assertThat(catalogue.admittedBy(new ProgrammeId("s"))).isEmpty();
    }

    /** Said once more without an index: every offer is asked whether one programme is all that it requires. */
    @Test
    void everyAdmissionIsFound() {
        int[] found = {0};
        forSeeds(500, random -> {
            Catalogue catalogue = catalogue()
                    .with(programme("a").asks(random.eligibility()))
                    .with(programme("b").asks(random.eligibility()))
                    .with(programme("c")
                            .asks(random.eligibility())
                            .strand("d", random.eligibility())
                            .strand("e", random.eligibility()))
                    .build();
            for (String id : List.of("a", "b", "c")) {
                List<OfferId> admitted = catalogue.offers().stream()
                        .filter(offer -> !offer.programme().value().equals(id))
                        .filter(offer -> catalogue.requirements(offer).stream()
                                .flatMap(Requirement::completions)
                                .anyMatch(named ->
                                        named.offer().programme().value().equals(id)))
                        .filter(offer -> catalogue.requirements(offer).stream()
                                .allMatch(requirement -> requirement.met(Facts.of(
                                                Truth.NO,
                                                asked -> Truth.of(asked.offer()
                                                        .programme()
                                                        .value()
                                                        .equals(id)),
                                                asked -> Truth.of(!asked.programme()
                                                        .value()
                                                        .equals(id))))
                                        == Truth.YES))
                        .toList();
                found[0] += admitted.size();
                assertThat(catalogue.admittedBy(new ProgrammeId(id))).isEqualTo(admitted);
            }
        });
        assertThat(found[0]).isGreaterThan(100);
    }
}
