package dev.prospectus.model;

import static dev.prospectus.model.ModelGenerator.forSeeds;
import static dev.prospectus.model.ProgrammeBuilder.programme;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.PathwayIndex.Place;
import dev.prospectus.model.PathwayIndex.Relation;
import dev.prospectus.model.PathwayIndex.Step;
import dev.prospectus.testing.Phases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PathwayIndexTest {

    /** @param words what holds of it: optional, alongside, repeats */
    private static Pathway.Stage stage(String id, String offers, String... words) {
        List<String> said = List.of(words);
        return new Pathway.Stage(
                id,
                id,
                Arrays.stream(offers.split(" ")).map(OfferId::parse).toList(),
                Pathway.Choice.ONE,
                "Year 1",
                Optional.empty(),
                new Pathway.Stage.Rules(
                        said.contains("optional"), said.contains("alongside"), said.contains("repeats"), false));
    }

    private static Pathway.Route route(String id, List<String> from, Pathway.Stage... stages) {
        return new Pathway.Route(id, id, Optional.empty(), List.of(), !from.isEmpty(), from, List.of(stages));
    }

    private static Pathway pathway(String id, Pathway.Route... routes) {
        return new Pathway(
                new PathwayId(id), id, "One sentence.", List.of(Phases.PRIMARY), Optional.empty(), List.of(routes));
    }

    private static final PathwayIndex INDEX = PathwayIndex.of(
            List.of(
                    pathway(
                            "secondary",
                            route(
                                    "main",
                                    List.of(),
                                    stage("work-groups", "gcse coherence", "optional", "alongside"),
                                    stage("development", "development"),
                                    stage("embedding", "embedding"),
                                    stage("extra", "extra", "optional"),
                                    stage("sustaining", "embedding", "repeats")),
                            route("specialist", List.of("work-groups"), stage("training", "specialist"))),
                    pathway(
                            "knowledge",
                            route(
                                    "ects",
                                    List.of(),
                                    stage("one", "ect/phase-1"),
                                    stage("two", "ect/phase-2"),
                                    stage("whole", "tas")))),
            List.of(
                    programme("ect")
                            .strand("phase-1", Eligibility.OPEN)
                            .strand("phase-2", Eligibility.OPEN)
                            .build(),
                    programme("tas").strand("modules", Eligibility.OPEN).build()));

    private static List<Place> places(String offer) {
        return INDEX.places(OfferId.parse(offer));
    }

    private static List<String> steps(List<Step> steps) {
        return steps.stream()
                .map(step -> step.relation() + " " + step.stage().id())
                .toList();
    }

    @Test
    void nextStagesReachBeyondWhatMayBeLeftOut() {
        Place embedding = places("embedding").get(0);
        assertThat(steps(embedding.after())).containsExactly("NEXT extra", "NEXT sustaining");
        assertThat(steps(embedding.before())).containsExactly("NEXT development");
        Place sustaining = places("embedding").get(1);
        assertThat(steps(sustaining.before())).containsExactly("NEXT extra", "NEXT embedding");
        assertThat(steps(sustaining.after())).containsExactly("REPEAT sustaining");
    }

    @Test
    void stageMayLeadToAnotherRoute() {
        assertThat(steps(places("gcse").get(0).after()))
                .containsExactly("ALONGSIDE development", "OTHER_ROUTE training");
        assertThat(steps(places("specialist").get(0).before())).containsExactly("OTHER_ROUTE work-groups");
        assertThat(places("coherence")).isEqualTo(places("gcse"));
    }

    @Test
    void programmeStandsWhereItsStrandsDoAndStrandsWhereTheirProgrammeDoes() {
        assertThat(places("ect/phase-1")).hasSize(1);
        assertThat(places("ect")).extracting(place -> place.stage().id()).containsExactly("one", "two");
        assertThat(places("tas/modules")).isEqualTo(places("tas")).hasSize(1);
    }

    @Test
    void offerOnNoPathwayHasNoPlace() {
        assertThat(places("elsewhere")).isEmpty();
        assertThat(INDEX.places(new PathwayId("elsewhere"))).isEmpty();
        assertThat(INDEX.places(new PathwayId("secondary"))).hasSize(6);
    }

    @Test
    void whatComesAfterHasItBefore() {
        forSeeds(200, generator -> {
            List<Pathway.Route> routes = new ArrayList<>();
            List<String> earlier = new ArrayList<>();
            for (int r = 0; r < 3; r++) {
                List<Pathway.Stage> stages = new ArrayList<>();
                for (int s = generator.random().nextInt(5); s >= 0; s--) {
                    stages.add(stage(
                            "s" + r + "-" + stages.size(),
                            "a b/c",
                            generator
                                    .someOf(List.of("optional", "alongside", "repeats"))
                                    .toArray(new String[0])));
                }
                routes.add(route("r" + r, generator.someOf(earlier), stages.toArray(new Pathway.Stage[0])));
                stages.forEach(stage -> earlier.add(stage.id()));
            }
            Pathway pathway = pathway("p", routes.toArray(new Pathway.Route[0]));
            List<Place> places = PathwayIndex.of(List.of(pathway), List.of()).places(pathway.id());
            for (Place one : places) {
                for (Place other : places) {
                    for (Relation relation : Relation.values()) {
                        boolean after = one.after().contains(new Step(other.route(), other.stage(), relation));
                        boolean before = other.before().contains(new Step(one.route(), one.stage(), relation));
                        if (relation == Relation.REPEAT) {
                            assertThat(after)
                                    .isEqualTo(one.equals(other) && one.stage().repeats());
                        } else {
                            assertThat(after).isEqualTo(before).isEqualTo(relation == relation(one, other));
                        }
                    }
                }
            }
        });
    }

    /** How the second comes to follow the first; a stage repeating stands for none. */
    private static Relation relation(Place one, Place other) {
        if (!one.route().equals(other.route())) {
            boolean start =
                    other.route().stages().subList(0, index(other)).stream().allMatch(Pathway.Stage::optional);
            return start && other.route().from().contains(one.stage().id()) ? Relation.OTHER_ROUTE : Relation.REPEAT;
        }
        if (index(one) >= index(other) || !between(one, other).stream().allMatch(Pathway.Stage::optional)) {
            return Relation.REPEAT;
        }
        return one.stage().alongside() && between(one, other).isEmpty() ? Relation.ALONGSIDE : Relation.NEXT;
    }

    private static List<Pathway.Stage> between(Place one, Place other) {
        return one.route().equals(other.route()) && index(one) < index(other)
                ? one.route().stages().subList(index(one) + 1, index(other))
                : List.of();
    }

    private static int index(Place place) {
        return place.route().stages().indexOf(place.stage());
    }
}
