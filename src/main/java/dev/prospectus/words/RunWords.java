package dev.prospectus.words;

import dev.prospectus.model.Allocation;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Folding;
import dev.prospectus.model.Mode;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When and where one run takes place, and how full it is, in few words. */
public final class RunWords {

    private final Edition edition;

    public RunWords(Edition edition) {
        this.edition = edition;
    }

    /** "Autumn group, Northbridge" and, of a programme's strands, "Number and Spatial: Autumn group, Northbridge". */
    public String title(Cohort cohort) {
        List<String> strands = cohort.strands().stream()
                .flatMap(id -> edition.catalogue().programme(cohort.id().programme()).stream()
                        .flatMap(programme -> programme.strand(id).stream()))
                .map(Programme.Strand::title)
                .toList();
        return strands.isEmpty() ? cohort.title() : Listing.and(strands) + ": " + cohort.title();
    }

    /** "Starts 7 October 2026", "Started 7 October 2026", by when the date will be known, or when a run whose dates hold no more was to start. */
    public Optional<Phrase> starts(Cohort cohort) {
        Optional<LocalDate> first = edition.booking(cohort)
                .starts()
                .map(start -> start.atZone(edition.zone()).toLocalDate());
        if (!cohort.holds()) {
            return first.map(RunWords::wasToStart)
                    .or(() -> cohort.postponed().map(later -> Phrase.of("New dates to be confirmed")));
        }
        if (first.isPresent()) {
            return first.map(this::starts);
        }
        return cohort.awaited().map(date -> planned(cohort.sessions().isEmpty() ? "Dates " : "Date ", date));
    }

    /**
     * "Date to be confirmed by 12 February 2027", until that day is past.
     *
     * @param before what the date is of
     */
    public Phrase planned(String before, PlannedDate date) {
        String words = before + DateWords.planned(date, edition.today());
        Optional<LocalDate> by = date instanceof PlannedDate.ToBeConfirmed tbc ? tbc.by() : Optional.empty();
        return by.map(day -> day.plusDays(1))
                .filter(past -> past.isAfter(edition.today()))
                .map(past -> Phrase.turning(
                        words, past.atStartOfDay(edition.zone()).toInstant(), before + DateWords.planned(date, past)))
                .orElseGet(() -> Phrase.of(words));
    }

    /** Of a run whose dates hold no more. */
    public static Phrase wasToStart(LocalDate day) {
        return Phrase.of("Was to start " + DateWords.day(day));
    }

    /** Of a run that takes place, also at another hub. */
    public Phrase starts(LocalDate day) {
        String started = "Started " + DateWords.day(day);
        Instant over = PlannedDate.On.day(day).until(edition.zone());
        return Phrase.at(edition.asOf(), "Starts " + DateWords.day(day), over, started);
    }

    /** "In person, Northbridge, starts 7 October 2026". */
    public Phrase brief(Cohort run) {
        String where = where(run).orElse("Another run");
        return starts(run).map(when -> when.after(where + ", ")).orElseGet(() -> Phrase.of(where));
    }

    /** "In person, Northbridge", "Online", "In person, place to be confirmed", "In your school, some sessions in Northbridge". */
    public Optional<String> where(Cohort cohort) {
        Optional<String> mode = cohort.mode().map(Mode::label);
        Optional<String> place = place(cohort);
        if (mode.isPresent() && place.isPresent()) {
            return Optional.of(mode.get() + ", " + place.get());
        }
        return mode.or(() -> place).or(() -> room(cohort));
    }

    /** A room online has a name and no place. */
    private Optional<String> room(Cohort cohort) {
        return cohort.venues().stream()
                .flatMap(id -> venue(id).stream())
                .map(Venue::name)
                .findFirst();
    }

    /** "Northbridge", or "online" where nobody travels. */
    public Optional<String> where(Cohort.Meeting meeting) {
        Optional<String> town = meeting.venue().flatMap(this::venue).flatMap(Venue::place);
        return town.or(() -> meeting.mode().map(Mode::inText));
    }

    /** Where it takes place, unless its title names every place, or tells how people meet where there is none. */
    public Optional<String> whereUntold(Cohort cohort) {
        List<String> places = places(cohort);
        String mode = cohort.mode().map(Mode::label).orElse("");
        String title = Folding.of(cohort.title());
        boolean told = places.isEmpty()
                ? title.contains(Folding.of(mode))
                : places.stream().allMatch(place -> title.contains(Folding.of(place)));
        return told ? Optional.empty() : where(cohort);
    }

    private List<String> places(Cohort cohort) {
        return cohort.venues().stream()
                .flatMap(id -> venue(id).stream())
                .flatMap(venue -> venue.place().stream())
                .distinct()
                .toList();
    }

    private Optional<String> place(Cohort cohort) {
        List<String> places = places(cohort);
        if (!places.isEmpty()) {
            boolean inSchools = cohort.mode().filter(Mode::isInSchools).isPresent();
            return Optional.of((inSchools ? someSessions(cohort) : "") + Listing.and(places));
        }
        boolean awaited = cohort.mode().filter(Mode::isAtVenue).isPresent()
                && edition.booking(cohort).isCurrent();
        return awaited ? Optional.of("place to be confirmed") : Optional.empty();
    }

    /** The beginning of where some sessions are that the run, which is in schools, names a place for. */
    private static String someSessions(Cohort cohort) {
        boolean onlyFirst = cohort.sessions().size() > 1
                && cohort.sessions().stream()
                        .skip(1)
                        .flatMap(session -> cohort.meetings(session).stream())
                        .allMatch(meeting -> meeting.venue().isEmpty());
        return onlyFirst ? "the first session in " : "some sessions in ";
    }

    /**
     * "5 of 30 places left on 1 September 2026", "Room for 3 more schools (of 15), 2 people from each"; "30 places in all" where the
     * count would say something else than the status that the editors have set, and where none is known to be taken; "30 places in all,
     * given by ballot" where applying early makes no difference. Absent where it would say nothing, and for a run whose dates
     * hold no more.
     */
    public Optional<Phrase> placesLeft(Cohort cohort) {
        Optional<Cohort.Places> counted =
                cohort.places().filter(places -> places.total() > 0).filter(places -> cohort.holds());
        Optional<Allocation> all = givenTogether(cohort).filter(given -> cohort.holds());
        if (all.isPresent()) {
            return Optional.of(Phrase.of(counted.map(places -> PlaceWords.inAll(places, all.get()))
                    .orElse("Given " + all.get().inText())));
        }
        Optional<Instant> overridden = edition.booking(cohort).overriddenUntil();
        return counted.flatMap(places -> overridden.isPresent()
                ? Optional.of(Phrase.turning(
                        PlaceWords.inAll(places), overridden.get(), left(places).orElse("")))
                : left(places).map(Phrase::of));
    }

    /** Its places where it is told now how many of them are taken and left. */
    public Optional<Cohort.Places> figures(Cohort cohort) {
        return cohort.places()
                .filter(places -> cohort.holds() && isCounted(places))
                .filter(places -> givenTogether(cohort).isEmpty())
                .filter(places -> edition.booking(cohort).overriddenUntil().isEmpty());
    }

    private static Optional<Allocation> givenTogether(Cohort cohort) {
        return cohort.applications().flatMap(Applications::allocation).filter(Allocation::waitsForAll);
    }

    private static Optional<String> left(Cohort.Places places) {
        return places.left().map(left -> isCounted(places) ? PlaceWords.left(left, places) : PlaceWords.inAll(places));
    }

    /** Where nobody has counted on a known day, and all are free, they are said to be so many: some may be taken when it is read. */
    private static boolean isCounted(Cohort.Places places) {
        return places.asOf().isPresent()
                || places.left().filter(left -> left < places.total()).isPresent();
    }

    private Optional<Venue> venue(VenueId id) {
        return edition.catalogue().venue(id);
    }
}
