package dev.prospectus.diagram;

import dev.prospectus.diagram.CatalogueMap.Part;
import dev.prospectus.diagram.Diagram.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The map: parts of the catalogue, with the requirements of each offer. */
final class MapDiagram {

    private static final String DIVIDED =
            "{Programmes} that are linked with many others are drawn one by one, each with what it"
                    + " asks for itself. Some stand here more than once.";
    private static final String IN_WORDS = "Long lists of what {a programme} asks for are told on its own page.";

    private MapDiagram() {}

    static Diagram of(Titles titles, CatalogueMap map, List<Part> parts, String title) {
        List<Section> sections = new ArrayList<>();
        boolean divided = false;
        boolean shortened = false;
        for (Part part : parts) {
            RequirementCharts charts = RequirementCharts.of(titles, map, part);
            sections.add(new Section(Optional.of(part.title()), true, charts.charts()));
            divided |= charts.isDivided();
            shortened |= charts.isShortened();
        }
        List<String> notes = new ArrayList<>();
        if (divided) {
            notes.add(titles.say(DIVIDED));
        }
        if (shortened) {
            notes.add(titles.say(IN_WORDS));
        }
        return new Diagram(
                "map",
                title,
                titles.say(
                        "Every {programme} with its booking status, by pathway. Arrows lead from what must be completed first."),
                notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes)),
                sections);
    }
}
