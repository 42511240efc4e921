package dev.prospectus.words;

import dev.prospectus.model.Allocation;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Minimum;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.plan.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How the places of a run are given, and how many must be taken for it to run. A run whose dates hold no more has nothing to say. */
public final class PlaceWords {

    private final Edition edition;
    private final DateWords dates;

    public PlaceWords(Edition edition) {
        this.edition = edition;
        this.dates = new DateWords(edition.zone());
    }

    /** "30 places", "15 schools". */
    private static String count(int number, Cohort.Places places) {
        return places.unit()
                .map(unit -> Listing.count(number, unit.word(), unit.plural()))
                .orElseGet(() -> Listing.count(number, "place", "places"));
    }

    /** ", 2 people from each"; nothing where the hub does not say so. */
    private static String each(Cohort.Places places) {
        return places.peoplePerPlace()
                .map(people -> ", " + QuantityWords.count(people, "person", "people") + " from each")
                .orElse("");
    }

    /** "30 places in all", "Room for 15 schools in all, 2 people from each". */
    public static String inAll(Cohort.Places places) {
        return (places.unit().isPresent() ? "Room for " : "") + count(places.total(), places) + " in all"
                + each(places);
    }

    /** "30 places in all, given by ballot", "Room for 15 schools in all; places given by ballot". */
    static String inAll(Cohort.Places places, Allocation how) {
        return inAll(places) + (places.unit().isPresent() ? "; places given " : ", given ") + how.inText();
    }

    /**
     * "5 of 30 places left on 1 September 2026", "Room for 1 more department (of 6), 2 people from each", "Full with 6 departments".
     *
     * @param left how many are not taken
     */
    static String left(int left, Cohort.Places places) {
        String day =
                places.asOf().map(counted -> " on " + DateWords.day(counted)).orElse("");
        if (places.unit().isEmpty()) {
            return (left == 0 ? "None" : left) + " of " + count(places.total(), places) + " left" + day + each(places);
        }
        return (left == 0
                        ? "Full with " + count(places.total(), places)
                        : left == places.total()
                                ? "Room for " + count(left, places)
                                : "Room for " + left + " more "
                                        + places.unit()
                                                .map(unit -> left == 1 ? unit.word() : unit.plural())
                                                .orElse("")
                                        + " (of " + places.total() + ")")
                + day
                + each(places);
    }

    /** "4 schools on the waiting list"; people where the hub does not say what takes a place. */
    public static String waiting(int number, Cohort.Places places) {
        return places.unit()
                        .map(unit -> Listing.count(number, unit.word(), unit.plural()))
                        .orElseGet(() -> Listing.count(number, "person", "people"))
                + " on the waiting list";
    }

    /** "First come, first served"; "By ballot, among all who apply by 25 September 2026". */
    public Optional<Phrase> given(Cohort run) {
        return applications(run)
                .flatMap(Applications::allocation)
                .map(allocation -> edition.booking(run)
                        .closes()
                        .filter(closes -> allocation.waitsForAll()
                                && run.applications()
                                        .flatMap(Applications::closes)
                                        .isPresent())
                        .map(closes -> until(
                                allocation.label() + ", among all who apply by " + dates.until(closes),
                                closes,
                                allocation.label()))
                        .orElse(Phrase.of(allocation.label())));
    }

    /** "Places by ballot, among all who apply by 25 September 2026"; nothing where applying early helps. */
    public Optional<Phrase> deadline(Cohort run) {
        return applications(run)
                .flatMap(Applications::allocation)
                .filter(Allocation::waitsForAll)
                .flatMap(allocation -> given(run))
                .map(given -> given.after("Places "));
    }

    /** By when schools hear whether they have a place, until that day is past. */
    public Optional<Phrase> decided(Cohort run) {
        return applications(run)
                .flatMap(Applications::decisionsBy)
                .map(day -> until("You will hear by " + DateWords.day(day), after(day), ""))
                .filter(Phrase::said);
    }

    /** How many places must be taken, and whether they are, as far as that is known and the run has not begun. */
    public Optional<Phrase> minimum(Cohort run) {
        return run.minimum()
                .filter(least -> run.holds())
                .map(least -> minimum(run, least))
                .filter(Phrase::said);
    }

    private Phrase minimum(Cohort run, Minimum least) {
        String words = "Runs only with at least "
                + run.places()
                        .filter(places -> places.unit().isPresent())
                        .map(places -> count(least.places(), places))
                        .orElseGet(() -> Listing.count(least.places(), "place", "places") + " taken");
        NavigableMap<Instant, String> later = new TreeMap<>();
        boolean reached = least.isReached(run.places()).orElse(false);
        String taken = taken(run, reached);
        if (!reached && least.decidedBy().isPresent()) {
            String day = DateWords.day(least.decidedBy().get());
            later.put(after(least.decidedBy().get()), words + ". This was to be decided by " + day + taken);
            words += ", decided by " + day;
        }
        Instant over = edition.booking(run).starts().orElseGet(() -> run.endsAt(edition.zone()));
        later.tailMap(over, true).clear();
        later.put(over, "");
        return Phrase.at(edition.asOf(), words + taken, later);
    }

    /** ". So far 5 are taken, as of 1 September 2026"; nothing where nobody counts. */
    private static String taken(Cohort run, boolean reached) {
        return run.places()
                .flatMap(places -> places.taken()
                        .map(count -> (reached ? ". " : ". So far ")
                                + (count == 0 ? "none" : count)
                                + (places.unit().isPresent()
                                        ? (count > 1 ? " have a place" : " has a place")
                                        : count == 1 ? " is taken" : " are taken")
                                + places.asOf()
                                        .map(day -> ", as of " + DateWords.day(day))
                                        .orElse("")))
                .orElse("");
    }

    private static Optional<Applications> applications(Cohort run) {
        return run.applications().filter(taken -> run.holds());
    }

    private Phrase until(String words, Instant at, String then) {
        return Phrase.at(edition.asOf(), words, at, then);
    }

    private Instant after(LocalDate day) {
        return PlannedDate.On.day(day).until(edition.zone());
    }
}
