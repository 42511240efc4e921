package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.academicYear;
import static dev.prospectus.load.shape.Shapes.number;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Alternation;

/** The academic years in which something runs that does not run every year. */
final class AlternationShape extends ObjectShape<Alternation> {

    private static final int LONGEST = 10;

    private final Key<AcademicYear> from = required("from", academicYear(), "an academic year in which it runs");
    private final Key<Integer> every =
            required("every", number(2, LONGEST), "2 for every second year, 3 for every third");

    AlternationShape() {
        super("an alternation of years");
    }

    @Override
    protected Alternation create(Values values) {
        return new Alternation(values.get(from), values.get(every));
    }
}
