package dev.prospectus.diagram;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PageId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.plan.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The drawings that pages show. */
public final class Diagrams {

    /** The smallest size of text in pixels, when a drawing shrinks to its container. */
    private static final int LEAST_TEXT = 14;

    private static final int PIXELS_IN_REM = 16;

    private final Titles titles;
    private final Function<OfferId, Badge> badges;
    private final Map<ProgrammeId, List<Pathway>> byProgramme;

    public Diagrams(Edition edition, Function<OfferId, Badge> badges) {
        this.byProgramme = byProgramme(edition.catalogue());
        this.titles = new Titles(edition);
        this.badges = badges;
    }

    /** All stages and routes of a pathway. */
    public Figure pathway(Pathway pathway) {
        return figure(PathwayDiagram.whole(titles, pathway));
    }

    /** A programme's place on each of its pathways. */
    public List<Figure> around(ProgrammeId programme) {
        List<Pathway> pathways = byProgramme.getOrDefault(programme, List.of());
        List<Figure> figures = new ArrayList<>();
        for (Pathway pathway : pathways.subList(0, Math.min(pathways.size(), DrawingLimits.PATHWAYS))) {
            Figure figure = figure(PathwayDiagram.around(
                    titles, pathway, offer -> offer.programme().equals(programme)));
            figures.add(figure);
        }
        return figures;
    }

    /** The whole catalogue, by pathway, with the requirements of each offer. Only for a map that is one drawing. */
    public Figure map(CatalogueMap map, String title) {
        return figure(MapDiagram.of(titles, map, map.parts(), title));
    }

    /** One part of the map. */
    public Figure map(CatalogueMap map, CatalogueMap.Part part, String title) {
        return figure(MapDiagram.of(titles, map, List.of(part), title));
    }

    private static Map<ProgrammeId, List<Pathway>> byProgramme(Catalogue catalogue) {
        Map<ProgrammeId, List<Pathway>> pathways = new HashMap<>();
        for (Pathway pathway : catalogue.pathways()) {
            pathway.routes().stream()
                    .flatMap(route -> route.stages().stream())
                    .flatMap(stage -> stage.offers().stream())
                    .map(OfferId::programme)
                    .distinct()
                    .forEach(programme -> pathways.computeIfAbsent(programme, id -> new ArrayList<>())
                            .add(pathway));
        }
        return pathways;
    }

    private Figure figure(Diagram diagram) {
        Drawing wide = new Arrangement(Form.WIDE).draw(diagram);
        Drawing narrow = new Arrangement(Form.NARROW).draw(diagram);
        return new Figure(
                diagram.id(),
                diagram.title(),
                size(wide.width()),
                wide.cards().stream().anyMatch(placed -> placed.card().card().optional()),
                wide.lines().stream().anyMatch(line -> line.arrow().loose()),
                diagram.note(),
                SvgDrawing.write(diagram, wide, PageId.of(diagram.id(), "w"), "diagram-wide", badges),
                SvgDrawing.write(diagram, narrow, PageId.of(diagram.id(), "n"), "diagram-narrow", badges));
    }

    /** The breakpoints of {@code diagram.css}, in rem. */
    private static String size(int width) {
        int rem = (width * LEAST_TEXT + Style.SMALL.size() * PIXELS_IN_REM - 1) / (Style.SMALL.size() * PIXELS_IN_REM);
        if (rem <= 28) {
            return "small";
        }
        if (rem <= 46) {
            return "medium";
        }
        return rem <= 62 ? "large" : "long";
    }
}
