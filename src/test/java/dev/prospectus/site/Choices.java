package dev.prospectus.site;

import dev.prospectus.model.BookingRules;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.Session;
import dev.prospectus.model.Term;
import dev.prospectus.testing.Modes;
import dev.prospectus.testing.Phases;
import dev.prospectus.testing.Roles;
import dev.prospectus.words.BriefTitles;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the list of offers can be asked, and what the catalogue answers at an instant, as plainly as it can be said: choices of
 * one field add up, those of different fields narrow down, and one and the same run has to meet all that is asked of runs. The
 * status that is asked for is the best one of these runs.
 */
final class Choices {

    private static final Set<BookingStatus> OVER = Set.of(BookingStatus.FINISHED, BookingStatus.CANCELLED);
    private static final Set<BookingStatus> AHEAD =
            Set.of(BookingStatus.OPENING_SOON, BookingStatus.REGISTER_INTEREST, BookingStatus.POSTPONED);

    private final Catalogue catalogue;
    private final BookingRules rules;
    private final Instant now;

    Choices(Catalogue catalogue, Instant now) {
        this.catalogue = catalogue;
        this.rules = catalogue.site().bookingRules();
        this.now = now;
    }

    /** One value of one field, and what has it. */
    record Choice(String name, String value, Predicate<Seen> has) {}

    /** An offer with one of its current runs, or by itself if there is none. */
    record Seen(OfferId offer, Optional<Cohort> run) {}

    /** Every choice that some offer has, whatever else is chosen. */
    List<Choice> all() {
        return everything().stream()
                .filter(choice -> !titles(List.of(choice)).isEmpty())
                .toList();
    }

    private List<Choice> everything() {
        List<Choice> choices = new ArrayList<>();
        labelled("role", namedRoles(), choices, (seen, role) -> programme(seen).isFor(role));
        labelled(
                "phase",
                Phases.ALL,
                choices,
                (seen, phase) -> programme(seen).phases().contains(phase));
        labelled("status", List.of(BookingStatus.values()), choices, (seen, status) -> status(seen) == status);
        labelled(
                "term",
                List.of(Term.values()),
                choices,
                (seen, term) -> days(seen).anyMatch(day -> Term.of(day) == term));
        labelled(
                "mode",
                Modes.ALL,
                choices,
                (seen, mode) -> toCome(seen)
                        .flatMap(run -> Stream.concat(
                                run.mode().stream(),
                                run.sessions().stream()
                                        .flatMap(session -> Stream.concat(
                                                session.mode().stream(),
                                                session.parts().stream().flatMap(part -> part.mode().stream())))))
                        .anyMatch(mode::equals));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            choices.add(new Choice(
                    "day",
                    weekday.name().toLowerCase(Locale.ROOT),
                    seen -> days(seen).anyMatch(day -> day.getDayOfWeek() == weekday)));
        }
        catalogue.venues().stream()
                .flatMap(venue -> venue.area().stream())
                .distinct()
                .forEach(town -> choices.add(new Choice(
                        "place",
                        town.toLowerCase(Locale.UK),
                        seen -> towns(seen).anyMatch(town::equals))));
        choices.add(new Choice("kind", "whole", seen -> seen.offer().strand().isEmpty()));
        return choices;
    }

    /** Those that some programme names; the form has no others, though what is for a wider one suits them. */
    private List<Role> namedRoles() {
        return Roles.ALL.stream()
                .filter(role -> catalogue.programmes().stream()
                        .anyMatch(programme -> programme.roles().contains(role)))
                .toList();
    }

    /** Those of these fields and values, such as {@code mode=online}. */
    List<Choice> of(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> everything().stream()
                        .filter(choice -> pair.equals(choice.name() + "=" + choice.value()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    List<String> titles(List<Choice> chosen) {
        return catalogue.offers().stream()
                .filter(offer -> fitting(offer, chosen).findAny().isPresent())
                .map(this::title)
                .toList();
    }

    /** Titles by the id of the group they stand in: that of the best run that fits. */
    Map<String, Set<String>> groups(List<Choice> chosen) {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (OfferId offer : catalogue.offers()) {
            fitting(offer, chosen)
                    .map(this::status)
                    .min(Comparator.naturalOrder())
                    .ifPresent(best -> groups.computeIfAbsent(group(best), id -> new TreeSet<>())
                            .add(title(offer)));
        }
        return groups;
    }

    /** Titles of what starts after now: by the start of the first run in the best status that fits, and then by title. */
    List<String> starts(List<Choice> chosen) {
        Map<String, Instant> starts = new TreeMap<>();
        for (OfferId offer : catalogue.offers()) {
            List<Seen> fitting = fitting(offer, chosen).toList();
            fitting.stream()
                    .filter(seen -> status(seen) == best(fitting))
                    .limit(1)
                    .flatMap(this::toCome)
                    .flatMap(run -> run.firstStart(rules.zone()).stream())
                    .filter(start -> start.isAfter(now))
                    .forEach(start -> starts.put(title(offer), start));
        }
        return starts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String group(BookingStatus status) {
        if (status.isActionable()) {
            return "group_apply";
        }
        return AHEAD.contains(status) ? "group_ahead" : "group_other";
    }

    /** What meets all else that is asked of a run, if the best status among these is one that is asked for. */
    private Stream<Seen> fitting(OfferId offer, List<Choice> chosen) {
        Map<Boolean, List<Choice>> byStatus = chosen.stream()
                .collect(Collectors.partitioningBy(choice -> choice.name().equals("status")));
        List<Seen> fitting =
                seen(offer).filter(seen -> meets(seen, byStatus.get(false))).toList();
        return fitting.stream()
                .filter(seen -> status(seen) == best(fitting))
                .limit(1)
                .filter(seen -> meets(seen, byStatus.get(true)))
                .flatMap(seen -> fitting.stream());
    }

    private static boolean meets(Seen seen, List<Choice> chosen) {
        return chosen.stream()
                .map(Choice::name)
                .allMatch(name -> chosen.stream()
                        .filter(choice -> choice.name().equals(name))
                        .anyMatch(choice -> choice.has().test(seen)));
    }

    private BookingStatus best(Collection<Seen> some) {
        return some.stream().map(this::status).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** What can be acted on first stands first. */
    private Stream<Seen> seen(OfferId offer) {
        List<Cohort> current = new Bookings(catalogue, now)
                .of(offer).current().stream().map(CohortBooking::cohort).toList();
        return current.isEmpty()
                ? Stream.of(new Seen(offer, Optional.empty()))
                : current.stream().map(run -> new Seen(offer, Optional.of(run)));
    }

    private BookingStatus status(Seen seen) {
        return seen.run().map(run -> rules.status(run, now)).orElse(BookingStatus.NOT_RUNNING);
    }

    /** Its run, unless that is over or cancelled. */
    private Stream<Cohort> toCome(Seen seen) {
        return seen.run().stream().filter(run -> !OVER.contains(rules.status(run, now)));
    }

    private Stream<String> towns(Seen seen) {
        return toCome(seen)
                .flatMap(run -> run.sessions().isEmpty()
                        ? run.venue().stream()
                        : run.sessions().stream().flatMap(session -> session.venue().or(run::venue).stream()))
                .flatMap(venue -> catalogue.venue(venue).orElseThrow().area().stream());
    }

    private Stream<LocalDate> days(Seen seen) {
        return toCome(seen)
                .filter(run -> run.postponed().isEmpty())
                .flatMap(run -> run.sessions().stream())
                .flatMap(Choices::days);
    }

    private static Stream<LocalDate> days(Session session) {
        return session.date().day().stream()
                .flatMap(first ->
                        first.datesUntil(session.lastDay().orElse(first).plusDays(1)));
    }

    private Programme programme(Seen seen) {
        return catalogue.programme(seen.offer().programme()).orElseThrow();
    }

    private String title(OfferId offer) {
        return new BriefTitles(catalogue).of(offer);
    }

    private interface Has<T> {
        boolean test(Seen seen, T value);
    }

    private static <T extends Labelled> void labelled(String name, List<T> values, List<Choice> choices, Has<T> has) {
        for (T value : values) {
            choices.add(new Choice(name, value.id(), seen -> has.test(seen, value)));
        }
    }
}
