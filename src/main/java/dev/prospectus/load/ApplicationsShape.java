package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.link;
import static dev.prospectus.load.shape.Shapes.plannedDate;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.PlannedDate;
import java.time.LocalTime;
import java.util.Optional;

/** When and where to apply. */
final class ApplicationsShape extends ObjectShape<Cohort.Applications> {

    private final Key<PlannedDate> opens = required("opens", plannedDate(), "from when schools can apply");
    private final Key<Optional<PlannedDate>> closes =
            optional("closes", plannedDate(), "until when; the whole day counts. Without it: until the first session");
    private final Key<Optional<String>> url = optional("url", link(), "the form");

    ApplicationsShape() {
        super("an application period");
    }

    @Override
    protected void check(Values values, Problems problems) {
        if (values.has(opens)
                && values.get(opens) instanceof PlannedDate.On from
                && values.get(closes).orElse(null) instanceof PlannedDate.On until
                && until.date()
                        .atTime(until.time().orElse(LocalTime.MAX))
                        .isBefore(from.date().atTime(from.time().orElse(LocalTime.MIDNIGHT)))) {
            problems.report(
                    values.at(closes),
                    ShapeCode.CONTRADICTION,
                    "applications close before they open on " + from.date(),
                    "check both dates, also their years");
        }
    }

    @Override
    protected Cohort.Applications create(Values values) {
        return new Cohort.Applications(values.get(opens), values.get(closes), values.get(url));
    }
}
