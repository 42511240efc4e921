package dev.prospectus.outlook;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Format;
import dev.prospectus.model.Minimum;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many places of a run should be taken shortly before applications close: as many as the run itself needs, else the smallest group of the
 * programme's format, else half of the places. With fewer than half, more would have to apply in the last days than did in all the time before.
 *
 * @param places the least number
 * @param why the end of a sentence that begins with how many are taken
 */
record Filling(int places, String why) {

    /** Absent where nobody says how many places there are. */
    static Optional<Filling> of(Cohort run, Catalogue catalogue) {
        return run.minimum()
                .map(Minimum::places)
                .map(least -> new Filling(least, "but the run needs " + least))
                .or(() -> catalogue
                        .programme(run.id().programme())
                        .map(Programme::format)
                        .flatMap(Format::group)
                        .flatMap(group -> smallest(group, run, catalogue))
                        .map(least ->
                                new Filling(least, "but the smallest group of the programme's format is " + least)))
                .or(() -> run.places()
                        .map(places -> (places.total() + 1) / 2)
                        .map(half -> new Filling(half, "which is less than half")));
    }

    /** In places of the run; only where the format counts what takes a place. */
    private static Optional<Integer> smallest(Format.GroupSize group, Cohort run, Catalogue catalogue) {
        Optional<PlaceUnit> unit = run.places().flatMap(Cohort.Places::unit);
        String schools = catalogue.nouns().schools();
        Optional<Quantity> counted = unit.filter(of -> of.plural().equals(schools))
                .flatMap(school -> group.schools())
                .or(() -> group.units()
                        .filter(units -> unit.equals(Optional.of(units.unit())))
                        .map(units -> units.count()));
        return counted.filter(number -> number.qualifier() != Quantity.Qualifier.UP_TO)
                .map(number -> number.span().from())
                .filter(fits(run));
    }

    /** A group that is larger than all places together is no measure for this run. */
    private static Predicate<Integer> fits(Cohort run) {
        return least -> run.places().filter(places -> least <= places.total()).isPresent();
    }

    /** Whether fewer are taken. Nobody knows where nobody counts. */
    boolean isMissedBy(Cohort run) {
        return run.places()
                .flatMap(Cohort.Places::taken)
                .filter(taken -> taken < places)
                .isPresent();
    }
}
