package dev.prospectus.diagram;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.plan.Edition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The drawings that pages show. */
public final class Diagrams {

    /** The theme's smallest text in a drawing must stay this large when the drawing shrinks to its container, in pixels. */
    private static final int LEAST_TEXT = 14;

    private static final int PIXELS_IN_REM = 16;

    private final Edition edition;
    private final Titles titles;
    private final Function<OfferId, Badge> badges;

    public Diagrams(Edition edition, Function<OfferId, Badge> badges) {
        this.edition = edition;
        this.titles = new Titles(edition);
        this.badges = badges;
    }

    /** All stages and routes of a pathway. */
    public Figure pathway(Pathway pathway) {
        return figure(PathwayDiagram.whole(titles, pathway));
    }

    /** Where a programme stands, on each pathway that has it. */
    public List<Figure> around(ProgrammeId programme) {
        return edition.catalogue().pathways().stream()
                .filter(pathway -> pathway.routes().stream()
                        .flatMap(route -> route.stages().stream())
                        .flatMap(stage -> stage.offers().stream())
                        .anyMatch(offer -> offer.programme().equals(programme)))
                .map(pathway -> figure(PathwayDiagram.around(
                        titles, pathway, offer -> offer.programme().equals(programme))))
                .toList();
    }

    /** Everything on offer, by pathway, with what each requires. */
    public Figure map() {
        return figure(MapDiagram.of(titles, edition.catalogue()));
    }

    /** The offers of each part of the map, by the part's title, in order. */
    public static Map<String, List<OfferId>> groups(Catalogue catalogue) {
        return MapDiagram.groups(catalogue);
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
                SvgDrawing.write(diagram, wide, diagram.id() + "-w", "diagram-wide", badges),
                SvgDrawing.write(diagram, narrow, diagram.id() + "-n", "diagram-narrow", badges));
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
