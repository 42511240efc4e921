package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.plannedDay;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Postponement;
import java.time.LocalDate;
import java.util.Optional;

/** Why a cohort takes place later than planned. */
final class PostponementShape extends ObjectShape<Postponement> {

    private final Key<String> reason = required("reason", text(), "why it takes place later, in one sentence");
    private final Key<Optional<LocalDate>> on = optional("on", day(), "the day on which it was decided");
    private final Key<Optional<PlannedDate>> newDatesBy =
            optional("new-dates-by", plannedDay(), "the day by which the new dates will be known, also 'tbc by' a day");

    PostponementShape() {
        super("a postponement");
    }

    @Override
    protected Postponement create(Values values) {
        return new Postponement(values.get(reason), values.get(on), values.get(newDatesBy));
    }
}
