package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.number;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Minimum;
import java.time.LocalDate;
import java.util.Optional;

/** The least number of places with which a cohort runs. */
final class MinimumShape extends ObjectShape<Minimum> {

    private final Key<Integer> places =
            required("places", number(1, PlacesShape.MOST), "it runs only with so many places taken");
    private final Key<Optional<LocalDate>> decidedBy =
            optional("decided-by", day(), "the day by which it is decided whether it runs");

    MinimumShape() {
        super("a least number of places");
    }

    @Override
    protected Minimum create(Values values) {
        return new Minimum(values.get(places), values.get(decidedBy));
    }
}
