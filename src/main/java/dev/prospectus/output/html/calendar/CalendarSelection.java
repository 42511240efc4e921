package dev.prospectus.output.html.calendar;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Venue;
import dev.prospectus.output.html.page.OfferFacets;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates to come for one role, phase or town.
 *
 * @param label "Teacher"
 * @param title "Dates for teachers"
 * @param entries soonest first; never empty
 */
record CalendarSelection(String label, String title, String path, List<CalendarEntry> entries) {

    /** Those with dates to come, by the kind of choice. */
    static Map<String, List<CalendarSelection>> all(PageTools tools, List<CalendarEntry> upcoming) {
        Map<String, List<CalendarSelection>> groups = new LinkedHashMap<>();
        groups.put(
                "By role",
                some(tools.catalogue().roles().stream()
                        .map(role -> of(
                                role.label(),
                                "Dates for " + role.plural(),
                                Routes.calendar(role),
                                upcoming,
                                entry -> programme(tools, entry).isFor(role)))));
        groups.put(
                "By phase",
                some(tools.catalogue().phases().stream()
                        .map(phase -> of(
                                phase.label(),
                                "Dates of " + phase.inText() + " programmes",
                                Routes.calendar(phase),
                                upcoming,
                                entry -> programme(tools, entry).phases().contains(phase)))));
        groups.put(
                "By town",
                some(upcoming.stream()
                        .flatMap(entry -> towns(tools, entry))
                        .collect(Collectors.toMap(OfferFacets.Place::id, town -> town, (one, same) -> one))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(OfferFacets.Place::name, Listing.A_TO_Z))
                        .map(town -> of(
                                town.name(),
                                "Dates in " + town.name(),
                                Routes.calendarOfTown(town.id()),
                                upcoming,
                                entry -> towns(tools, entry)
                                        .anyMatch(place -> place.id().equals(town.id()))))));
        groups.values().removeIf(choices -> choices.size() < 2);
        return groups;
    }

    private static List<CalendarSelection> some(Stream<CalendarSelection> selections) {
        return selections.filter(selection -> !selection.entries().isEmpty()).toList();
    }

    private static CalendarSelection of(
            String label, String title, String path, List<CalendarEntry> upcoming, Predicate<CalendarEntry> fits) {
        return new CalendarSelection(
                label, title, path, upcoming.stream().filter(fits).toList());
    }

    private static Programme programme(PageTools tools, CalendarEntry entry) {
        return tools.catalogue().programme(entry.cohort().id().programme()).orElseThrow();
    }

    /** Where a session takes place; of a deadline, where its run does. */
    private static Stream<OfferFacets.Place> towns(PageTools tools, CalendarEntry entry) {
        Cohort run = entry.cohort();
        return entry.session()
                .map(session -> run.venue(session).stream())
                .orElseGet(() -> run.venues().stream())
                .flatMap(id -> tools.catalogue().venue(id).stream())
                .map(Venue::place)
                .flatMap(Optional::stream)
                .map(OfferFacets.Place::of)
                .filter(place -> !place.id().isEmpty());
    }
}
