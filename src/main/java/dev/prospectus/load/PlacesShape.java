package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.number;
import static dev.prospectus.load.shape.Shapes.quantity;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/** How full a cohort is. */
final class PlacesShape extends WordedShape<Cohort.Places> {

    /** Far more than any group has. A larger number is a typing mistake. */
    static final int MOST = 10_000;

    private final Key<Integer> total = required("total", number(0, MOST), "places there are");
    private final Key<Optional<Integer>> taken =
            optional("taken", number(0, MOST), "places taken; without it nobody counts");
    private final Key<Boolean> waitingList = optional(
            "waiting-list", truth(PlacesShape::hintForNumber), false, "true: schools can queue once it is full");
    private final Key<Optional<Integer>> waiting = optional("waiting", number(0, MOST), "how many are waiting");
    private final Key<Optional<LocalDate>> asOf = optional("as-of", day(), "the day on which the figures were true");

    private final Key<Optional<PlaceUnit>> unit =
            optional("unit", words().placeUnit(), "what takes a place: a person, a school, a department");
    private final Key<Optional<Quantity>> peoplePerPlace =
            optional("people-per-place", quantity(1, MOST), "how many people come on each place");

    PlacesShape(SiteWords words) {
        super("a count of places", words);
    }

    /** People give the number of schools that wait. */
    private static Optional<String> hintForNumber(String typed) {
        return typed.matches("[0-9]{1,5}")
                ? Optional.of("write 'waiting-list: true', and 'waiting: " + typed + "' for how many are waiting")
                : Optional.empty();
    }

    @Override
    protected void check(Values values, Problems problems) {
        boolean noList = !values.get(waitingList) && values.isWritten(waitingList) == values.has(waitingList);
        if (noList && values.get(waiting).orElse(0) > 0) {
            problems.report(
                    values.at(waiting),
                    ShapeCode.CONTRADICTION,
                    "schools are waiting, but there is no waiting list",
                    "write 'waiting-list: true', or remove 'waiting'");
        }
    }

    @Override
    protected Cohort.Places create(Values values) {
        return new Cohort.Places(
                values.get(total),
                values.get(taken),
                values.get(waitingList),
                values.get(waiting),
                values.get(asOf),
                values.get(unit),
                values.get(peoplePerPlace));
    }
}
