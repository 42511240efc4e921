package dev.prospectus.check;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Venue;
import dev.prospectus.source.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Warning: a town, a tag or a funder is almost another one that is named more often. Lists and filters group by these names, so
 * that a slip makes a group of its own.
 */
final class MistypedName implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("REF017");
    }

    /** The places of each name. */
    private static final class Names {

        private final Map<String, List<Pointer>> places = new LinkedHashMap<>();

        void add(String name, Pointer pointer) {
            places.computeIfAbsent(name, unseen -> new ArrayList<>()).add(pointer);
        }
    }

    @Override
    public void check(CheckContext context, Report report) {
        Names towns = new Names();
        for (Venue venue : context.catalogue().venues()) {
            venue.area()
                    .ifPresent(town -> towns.add(
                            town, Pointer.in(DataFiles.venues()).at(venue.id().value(), "area")));
        }
        report(
                "town",
                towns,
                Set.copyOf(context.site().areas()),
                "; if it is another town, add it to 'areas' in " + DataFiles.siteConfig(),
                report);
        Names funders = new Names();
        for (Programme programme : context.catalogue().programmes()) {
            programme
                    .funding()
                    .funder()
                    .ifPresent(
                            funder -> funders.add(funder, Pointer.of(programme).at("funding", "funder")));
        }
        report("funder", funders, Set.of(), "", report);
        Names tags = new Names();
        for (ContentPage page : context.catalogue().pages()) {
            page.tags().forEach(tag -> tags.add(tag, Pointer.of(page).at("tags")));
        }
        report("tag", tags, Set.of(), "", report);
    }

    /** @param known names that are right, however seldom they are used */
    private static void report(String kind, Names names, Set<String> known, String otherwise, Report report) {
        names.places.forEach((name, places) -> {
            if (!known.contains(name)) {
                usual(name, places.size(), names, known)
                        .ifPresent(usual -> places.forEach(place -> report.add(
                                place,
                                "the " + kind + " '" + name + "' is almost '" + usual + "', and counts as another",
                                "write '" + usual + "'" + otherwise)));
            }
        });
    }

    private static Optional<String> usual(String name, int uses, Names names, Set<String> known) {
        return known.stream()
                .sorted()
                .filter(other -> DidYouMean.areOne(name, other))
                .findFirst()
                .or(() -> names.places.entrySet().stream()
                        .filter(other -> other.getValue().size() > uses
                                && !other.getKey().equals(name))
                        .map(Map.Entry::getKey)
                        .filter(other -> DidYouMean.areOne(name, other))
                        .findFirst());
    }
}
