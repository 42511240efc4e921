package dev.prospectus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.diagram.Diagram.Arrow;
import dev.prospectus.diagram.Diagram.Box;
import dev.prospectus.diagram.Diagram.Card;
import dev.prospectus.diagram.Diagram.Chart;
import dev.prospectus.diagram.Diagram.Section;
import dev.prospectus.diagram.Diagram.Words;
import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Edition;
import dev.prospectus.testing.Phases;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Drawings of the sample hub, and of pathways and requirements made up at random. */
final class DiagramsTest {

    private static final Instant AUTUMN = Instant.parse("2026-10-01T09:00:00Z");

    /** As it is published: what waits has no box. */
    private static final Catalogue CATALOGUE = edition(
                    Loader.load(Path.of("").toAbsolutePath(), LoadOptions.on(AsOf.of(AUTUMN)))
                            .catalogue())
            .catalogue();

    private static final CatalogueMap MAP = CatalogueMap.of(CATALOGUE);

    /** A phone of 320 pixels leaves 288; text of 15 units is then at least 14 pixels tall. */
    private static final int PHONE = 308;

    private static final int SEEDS = 40;

    private final Titles titles = new Titles(edition());

    private static Edition edition() {
        return edition(CATALOGUE);
    }

    private static Edition edition(Catalogue catalogue) {
        return new Edition(catalogue, AUTUMN, new Assets(Map.of()), path -> Optional.empty());
    }

    private static Badge open(OfferId offer) {
        return new Badge("open", "Open", "");
    }

    private Stream<Diagram> sampleDiagrams() {
        Stream<Diagram> whole = CATALOGUE.pathways().stream().map(pathway -> PathwayDiagram.whole(titles, pathway));
        Stream<Diagram> around = CATALOGUE.pathways().stream()
                .flatMap(pathway -> CATALOGUE.programmes().stream()
                        .map(Programme::id)
                        .filter(id -> offers(pathway)
                                .anyMatch(offer -> offer.programme().equals(id)))
                        .map(id -> PathwayDiagram.around(
                                titles, pathway, offer -> offer.programme().equals(id))));
        return Stream.of(whole, around, Stream.of(MapDiagram.of(titles, MAP, MAP.parts(), "Map")))
                .flatMap(part -> part);
    }

    private static Stream<OfferId> offers(Pathway pathway) {
        return pathway.routes().stream()
                .flatMap(route -> route.stages().stream())
                .flatMap(stage -> stage.offers().stream());
    }

    @Test
    void drawingsOfTheSampleHubAreSound() {
        sampleDiagrams().forEach(diagram -> {
            for (Form form : Form.values()) {
                Geometry.assertSound(new Arrangement(form).draw(diagram), diagram.id() + " " + form);
            }
        });
    }

    @Test
    void narrowDrawingsOfTheSampleHubFitAPhone() {
        sampleDiagrams()
                .forEach(diagram -> assertThat(
                                new Arrangement(Form.NARROW).draw(diagram).width())
                        .as(diagram.id())
                        .isLessThanOrEqualTo(PHONE));
    }

    @Test
    void drawingsOfRandomPathwaysAreSound() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Diagram diagram = PathwayDiagram.whole(titles, randomPathway(new Random(seed)));
            for (Form form : Form.values()) {
                Geometry.assertSound(new Arrangement(form).draw(diagram), "seed " + seed + " " + form);
            }
        }
    }

    @Test
    void drawingsOfRandomRequirementsAreSound() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Diagram diagram = randomRequirements(new Random(seed));
            for (Form form : Form.values()) {
                Geometry.assertSound(new Arrangement(form).draw(diagram), "seed " + seed + " " + form);
            }
        }
    }

    @Test
    void pathwayLeadsToEveryOfferOfItsStages() {
        Diagrams diagrams = new Diagrams(edition(), DiagramsTest::open);
        for (Pathway pathway : CATALOGUE.pathways()) {
            Figure figure = diagrams.pathway(pathway);
            offers(pathway).forEach(offer -> {
                String href = "href=\"" + titles.box(offer, "", any -> false).href() + "\"";
                assertThat(figure.wide()).contains(href);
                assertThat(figure.narrow()).contains(href);
            });
        }
    }

    @Test
    void programmeIsMarkedWhereItStands() {
        Diagrams diagrams = new Diagrams(edition(), DiagramsTest::open);
        for (Programme programme : CATALOGUE.programmes()) {
            for (Figure figure : diagrams.around(programme.id())) {
                assertThat(figure.wide()).contains("aria-current=\"true\"").contains(">You are here<");
                assertThat(figure.narrow()).contains("aria-current=\"true\"").contains(">You are here<");
            }
        }
    }

    @Test
    void mapHasEveryOfferOnce() {
        List<OfferId> all =
                MAP.parts().stream().flatMap(part -> part.offers().stream()).toList();
        assertThat(all)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.programmes().stream()
                        .flatMap(programme -> programme.offers().stream())
                        .toList());
    }

    @Test
    void svgIsWellFormedWithoutInlineStylesAndWithUniqueIds() throws Exception {
        Diagrams diagrams = new Diagrams(edition(), offer -> new Badge("open", "Open <&\"", "a=\"b"));
        List<Figure> figures = new ArrayList<>(
                CATALOGUE.pathways().stream().map(diagrams::pathway).toList());
        figures.add(diagrams.map(MAP, "Map"));
        for (Figure figure : figures) {
            String both = "<p>" + figure.wide() + figure.narrow() + "</p>";
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(both)));
            assertThat(both).doesNotContain("style=");
            assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                            .matcher(both)
                            .results()
                            .map(found -> found.group(1))
                            .toList())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void statusChangesNoCoordinate() {
        Edition edition = edition();
        Pathway pathway = CATALOGUE.pathways().iterator().next();
        List<String> shapes = Stream.of(BookingStatus.values())
                .map(status -> new Diagrams(edition, offer -> new Badge(status.id(), status.label(), ""))
                        .pathway(pathway)
                        .wide())
                .map(svg ->
                        svg.replaceAll("(?s)<g class=\"d-status.*?</g>", "").replaceAll("aria-label=\"[^\"]*\"", ""))
                .distinct()
                .toList();
        assertThat(shapes).hasSize(1);
    }

    private static Pathway randomPathway(Random random) {
        List<OfferId> offers = CATALOGUE.programmes().stream()
                .flatMap(programme -> programme.offers().stream())
                .toList();
        List<Pathway.Route> routes = new ArrayList<>();
        List<String> earlier = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int r = 0; r < count; r++) {
            List<Pathway.Stage> stages = new ArrayList<>();
            int length = 1 + random.nextInt(5);
            for (int s = 0; s < length; s++) {
                List<OfferId> taken = IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(any -> offers.get(random.nextInt(offers.size())))
                        .distinct()
                        .toList();
                stages.add(new Pathway.Stage(
                        "r" + r + "-s" + s,
                        words(random),
                        taken,
                        List.of(Pathway.Choice.values()).get(random.nextInt(3)),
                        words(random),
                        Optional.empty(),
                        new Pathway.Stage.Rules(
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextInt(3) == 0,
                                random.nextInt(4) == 0)));
            }
            List<String> from = earlier.isEmpty() || random.nextBoolean()
                    ? List.of()
                    : List.of(earlier.get(random.nextInt(earlier.size())));
            routes.add(new Pathway.Route(
                    "r" + r, words(random), Optional.empty(), List.of(), random.nextBoolean(), from, stages));
            stages.forEach(stage -> earlier.add(stage.id()));
        }
        return new Pathway(
                new PathwayId("random"), "Random", "Random.", List.of(Phases.PRIMARY), Optional.empty(), routes);
    }

    private static Diagram randomRequirements(Random random) {
        int count = 2 + random.nextInt(9);
        List<Card> cards = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean junction = i > 0 && random.nextInt(4) == 0;
            cards.add(junction ? Card.junction("c" + i, "or") : card(random, i));
            int sources = i == 0 ? 0 : 1 + random.nextInt(Math.min(i, 3));
            random.ints(sources, 0, Math.max(1, i))
                    .distinct()
                    .sorted()
                    .forEach(source -> arrows.add(new Arrow("c" + source, "c" + (cards.size() - 1), false)));
        }
        return new Diagram(
                "random",
                "Random",
                "",
                Optional.empty(),
                List.of(new Section(Optional.of(words(random)), true, List.of(new Chart(List.of(), cards, arrows)))));
    }

    private static Card card(Random random, int index) {
        Box box = new Box(words(random), "", "/", Optional.of(OfferId.parse("any")), false);
        return new Card(
                "c" + index, Optional.empty(), Words.above(Optional.of(words(random))), false, "", List.of(box));
    }

    private static String words(Random random) {
        return String.join(
                " ",
                random.ints(1 + random.nextInt(6), 1, 14).mapToObj("m"::repeat).toList());
    }
}
