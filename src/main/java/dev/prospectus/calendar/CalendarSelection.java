package dev.prospectus.calendar;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Slug;
import dev.prospectus.model.Venue;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some of the dates to come: for one role, phase or town, or those on which applications open.
 *
 * @param label "Teacher"
 * @param title "Dates for teachers"
 * @param entries soonest first; never empty
 */
public record CalendarSelection(String label, String title, String path, List<CalendarEntry> entries) {

    static final String BY_TOWN = "By town";

    public CalendarSelection {
        entries = List.copyOf(entries);
    }

    /** Those with dates to come, by the kind of choice, where there is a choice. */
    public static Map<String, List<CalendarSelection>> all(Edition edition, List<CalendarEntry> upcoming) {
        Map<String, List<CalendarSelection>> groups = among(edition, upcoming);
        groups.values().removeIf(choices -> choices.size() < 2);
        return groups;
    }

    /** Those to which any of some dates belong, by the kind of choice. */
    static Map<String, List<CalendarSelection>> among(Edition edition, List<CalendarEntry> entries) {
        List<Dated> dated = entries.stream()
                .flatMap(entry -> Dated.of(edition, entry).stream())
                .toList();
        Map<String, List<CalendarSelection>> groups = new LinkedHashMap<>();
        groups.put(
                "By role",
                some(edition.catalogue().roles().stream()
                        .map(role -> of(
                                role.label(),
                                "Dates for " + role.plural(),
                                Routes.calendar(role),
                                dated,
                                programme -> programme.isFor(role)))));
        groups.put(
                edition.catalogue().nouns().say("By {phase}"),
                some(edition.catalogue().phases().stream()
                        .map(phase -> of(
                                phase.label(),
                                "Dates of " + phase.inText()
                                        + edition.catalogue().nouns().say(" {programmes}"),
                                Routes.calendar(phase),
                                dated,
                                programme -> programme.phases().contains(phase)))));
        groups.put(BY_TOWN, byTown(edition, dated));
        return groups;
    }

    /** The days on which applications open of each run that opens next. */
    public static CalendarSelection openings(Edition edition, List<CalendarEntry> upcoming) {
        Set<CohortId> opening = edition.bookings().opening().stream()
                .map(run -> run.cohort().id())
                .collect(Collectors.toSet());
        return new CalendarSelection(
                "Opening dates",
                "What opens next",
                Routes.CALENDAR_OPENINGS,
                upcoming.stream()
                        .filter(entry -> entry.kind() == CalendarEntry.Kind.OPENS
                                && opening.contains(entry.cohort().id()))
                        .toList());
    }

    /** An entry whose programme is known. A check may ask which pages there are although one could not be loaded. */
    private record Dated(CalendarEntry entry, Programme programme) {

        static Optional<Dated> of(Edition edition, CalendarEntry entry) {
            return edition.catalogue()
                    .programme(entry.cohort().id().programme())
                    .map(programme -> new Dated(entry, programme));
        }
    }

    private static List<CalendarSelection> byTown(Edition edition, List<Dated> upcoming) {
        Map<String, String> slugs = new HashMap<>();
        Map<String, String> towns = new HashMap<>();
        Map<String, List<CalendarEntry>> entries = new HashMap<>();
        for (Dated dated : upcoming) {
            Set<String> own = new HashSet<>();
            towns(edition, dated.entry()).forEach(town -> {
                String id = slugs.computeIfAbsent(town, Slug::of);
                if (!id.isEmpty() && own.add(id)) {
                    towns.putIfAbsent(id, town);
                    entries.computeIfAbsent(id, unseen -> new ArrayList<>()).add(dated.entry());
                }
            });
        }
        return towns.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Listing.A_TO_Z))
                .map(town -> new CalendarSelection(
                        town.getValue(),
                        "Dates in " + town.getValue(),
                        Routes.calendarOfTown(town.getKey()),
                        entries.getOrDefault(town.getKey(), List.of())))
                .toList();
    }

    private static List<CalendarSelection> some(Stream<CalendarSelection> selections) {
        return selections.filter(selection -> !selection.entries().isEmpty()).toList();
    }

    private static CalendarSelection of(
            String label, String title, String path, List<Dated> upcoming, Predicate<Programme> fits) {
        return new CalendarSelection(
                label,
                title,
                path,
                upcoming.stream()
                        .filter(dated -> fits.test(dated.programme()))
                        .map(Dated::entry)
                        .toList());
    }

    /** Where a session takes place; of a deadline, where its run does. */
    private static Stream<String> towns(Edition edition, CalendarEntry entry) {
        Cohort run = entry.cohort();
        return entry.session()
                .map(session -> run.meetings(session).stream()
                        .flatMap(meeting -> meeting.venue().stream())
                        .distinct())
                .orElseGet(() -> run.venues().stream())
                .flatMap(id -> edition.catalogue().venue(id).stream())
                .map(Venue::place)
                .flatMap(Optional::stream);
    }
}
