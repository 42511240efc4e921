package dev.prospectus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.diagram.CatalogueMap.Part;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.CatalogueBuilder;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.PathwayBuilder;
import dev.prospectus.model.ProgrammeBuilder;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Requirement;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues and pathways that are far too large for one drawing. */
final class DrawingLimitsTest {

    private static final Instant AUTUMN = Instant.parse("2026-10-01T09:00:00Z");

    /** The budget of a part, a junction for each requirement, and no more. */
    private static final int MOST_CARDS = 2 * DrawingLimits.MAP_BOXES;

    private static final int MOST_BYTES = 150_000;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 5_000})
    void programmesThatRequireEarlierOnesAreDrawnInParts(int count) {
        Random random = new Random(count);
        Catalogue catalogue = programmes(
                count,
                i -> random.ints(i == 0 ? 0 : random.nextInt(3), 0, Math.max(1, i))
                        .boxed()
                        .distinct()
                        .toList());
        assertDrawnInParts(catalogue, count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 5_000})
    void aLongChainIsDrawnInParts(int count) {
        assertDrawnInParts(programmes(count, i -> i == 0 ? List.of() : List.of(i - 1)), count);
    }

    @Test
    void aCircleIsDrawnInParts() {
        assertDrawnInParts(programmes(1_000, i -> List.of((i + 999) % 1_000)), 1_000);
    }

    @Test
    void aSmallCircleIsDrawnOnce() {
        Catalogue catalogue = programmes(5, i -> List.of((i + 4) % 5));
        CatalogueMap map = CatalogueMap.of(catalogue);
        assertThat(map.isWhole()).isTrue();
        Diagram diagram = MapDiagram.of(titles(catalogue), map, map.parts(), "Map");
        assertThat(diagram.note()).isEmpty();
        for (Form form : Form.values()) {
            Geometry.assertSound(new Arrangement(form).draw(diagram), "circle " + form);
        }
    }

    @Test
    void whatHundredsRequireIsDrawnInParts() {
        assertDrawnInParts(programmes(500, i -> i == 0 ? List.of() : List.of(0)), 500);
    }

    @Test
    void aProgrammeThatRequiresHundredsSaysSoInWords() {
        Catalogue catalogue = programmes(
                300, i -> i < 299 ? List.of() : IntStream.range(0, 299).boxed().toList());
        assertDrawnInParts(catalogue, 300);
        CatalogueMap map = CatalogueMap.of(catalogue);
        Part last = map.parts().stream()
                .filter(part -> part.offers().contains(offer(299)))
                .findFirst()
                .orElseThrow();
        Figure figure = diagrams(catalogue).map(map, last, "Map");
        assertThat(figure.note()).hasValueSatisfying(note -> assertThat(note).contains("told on its own page"));
        assertThat(figure.wide()).contains("299 other things");
    }

    @Test
    void aChartThatIsTooLargeIsDividedAndThePageSaysSo() {
        Catalogue catalogue = programmes(30, i -> i == 0 ? List.of() : List.of(i - 1));
        CatalogueMap map = CatalogueMap.of(catalogue);
        assertThat(map.isWhole()).isTrue();
        Diagram diagram = MapDiagram.of(titles(catalogue), map, map.parts(), "Map");
        assertThat(diagram.note()).hasValueSatisfying(note -> assertThat(note).contains("one by one"));
        assertThat(diagram.sections().get(0).charts())
                .hasSize(29)
                .allSatisfy(chart -> assertThat(chart.cards()).hasSize(2));
    }

    @Test
    void aLongPathwayIsDrawnInItsFirstStepsAndAroundEachProgramme() {
        PathwayBuilder builder = PathwayBuilder.pathway("long").route("main");
        for (int i = 0; i < 5_000; i++) {
            builder.stage(name(i % 1_000));
        }
        Catalogue catalogue =
                manyProgrammes(1_000, i -> List.of()).with(builder).build();
        Pathway pathway = catalogue.pathways().iterator().next();
        Diagram whole = PathwayDiagram.whole(titles(catalogue), pathway);
        assertThat(cards(whole)).hasSize(DrawingLimits.PATHWAY_BOXES);
        assertThat(whole.note()).hasValueSatisfying(note -> assertThat(note).contains("only its first steps"));
        Diagram around = PathwayDiagram.around(
                titles(catalogue), pathway, offer -> offer.programme().equals(new ProgrammeId(name(7))));
        assertThat(cards(around)).hasSizeLessThanOrEqualTo(DrawingLimits.NEAR_STAGES);
        assertThat(diagrams(catalogue).around(new ProgrammeId(name(7)))).hasSize(1);
    }

    @Test
    void aStageOfHundredsOfProgrammesShowsTheOneItIsAbout() {
        Catalogue catalogue = manyProgrammes(300, i -> List.of())
                .with(PathwayBuilder.pathway("broad")
                        .route("main")
                        .stage(IntStream.range(0, 300)
                                .mapToObj(DrawingLimitsTest::name)
                                .toArray(String[]::new)))
                .build();
        Figure figure = diagrams(catalogue).around(new ProgrammeId(name(7))).get(0);
        assertThat(figure.wide())
                .contains("aria-current=\"true\"")
                .contains("aria-label=\"299 other programmes, one year\"");
        assertThat(figure.wide().length()).isLessThan(5_000);
        Figure whole =
                diagrams(catalogue).pathway(catalogue.pathways().iterator().next());
        assertThat(whole.wide().length()).isLessThan(5_000);
    }

    private static void assertDrawnInParts(Catalogue catalogue, int count) {
        CatalogueMap map = CatalogueMap.of(catalogue);
        assertThat(map.isWhole()).isFalse();
        assertThat(map.parts().stream().flatMap(part -> part.offers().stream()).toList())
                .doesNotHaveDuplicates()
                .hasSize(count);
        Diagrams diagrams = diagrams(catalogue);
        Titles titles = titles(catalogue);
        for (Part part : map.parts()) {
            Diagram diagram = MapDiagram.of(titles, map, List.of(part), "Map");
            assertThat(cards(diagram)).hasSizeLessThanOrEqualTo(MOST_CARDS);
            TreeSet<String> drawn = new TreeSet<>(cards(diagram));
            part.offers().forEach(offer -> assertThat(drawn).contains(offer.toString()));
            Figure figure = diagrams.map(map, part, "Map");
            assertThat(figure.wide().length() + figure.narrow().length()).isLessThan(MOST_BYTES);
        }
    }

    private static List<String> cards(Diagram diagram) {
        return diagram.sections().stream()
                .flatMap(section -> section.charts().stream())
                .flatMap(chart -> chart.cards().stream())
                .map(Diagram.Card::id)
                .toList();
    }

    private static Catalogue programmes(int count, IntFunction<List<Integer>> requires) {
        return manyProgrammes(count, requires).build();
    }

    /** Any of what each requires will do. */
    private static CatalogueBuilder manyProgrammes(int count, IntFunction<List<Integer>> requires) {
        CatalogueBuilder catalogue = CatalogueBuilder.catalogue();
        for (int i = 0; i < count; i++) {
            List<Requirement> options = new ArrayList<>();
            requires.apply(i).forEach(other -> options.add(new Requirement.Completed(offer(other), Optional.empty())));
            Eligibility eligibility = options.isEmpty()
                    ? Eligibility.OPEN
                    : new Eligibility(
                            List.of(),
                            Optional.empty(),
                            Optional.of(new Requirement.AnyOf(options)),
                            false,
                            List.of(),
                            List.of());
            catalogue.with(ProgrammeBuilder.programme(name(i)).asks(eligibility));
        }
        return catalogue;
    }

    private static String name(int number) {
        return "programme-%05d".formatted(number);
    }

    private static OfferId offer(int number) {
        return OfferId.parse(name(number));
    }

    private static Edition edition(Catalogue catalogue) {
        return new Edition(catalogue, AUTUMN, new Assets(Map.of()), path -> Optional.empty());
    }

    private static Titles titles(Catalogue catalogue) {
        return new Titles(edition(catalogue));
    }

    private static Diagrams diagrams(Catalogue catalogue) {
        return new Diagrams(edition(catalogue), offer -> new Badge("open", "Open", ""));
    }
}
