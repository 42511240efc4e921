package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.link;
import static dev.prospectus.load.shape.Shapes.plannedDate;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.Allocation;
import dev.prospectus.model.Applications;
import dev.prospectus.model.PlannedDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When and where to apply. */
final class ApplicationsShape extends ObjectShape<Applications> {

    private final Key<PlannedDate> opens = required("opens", plannedDate(), "from when schools can apply");
    private final Key<Optional<PlannedDate>> closes =
            optional("closes", plannedDate(), "until when; the whole day counts. Without it: until the first session");
    private final Key<Optional<String>> url = optional("url", link(), "the form");
    private final Key<Optional<Allocation>> allocation = optional(
            "allocation",
            choice("way to give places", Allocation.values()),
            "how places are given: first-come, selection or ballot");
    private final Key<Optional<LocalDate>> decisionsBy =
            optional("decisions-by", day(), "the day by which schools hear whether they have a place");

    ApplicationsShape() {
        super("an application period");
    }

    @Override
    protected void check(Values values, Problems problems) {
        if (values.get(closes).orElse(null) instanceof PlannedDate.On until && isMidnight(until)) {
            problems.report(
                    values.at(closes),
                    ShapeCode.MIDNIGHT,
                    "applications close at midnight, between " + until.date().minusDays(1) + " and " + until.date(),
                    "write the last day on which schools can apply, "
                            + until.date().minusDays(1) + " or " + until.date()
                            + ", without a time: the whole day counts");
            return;
        }
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
        if (values.get(closes).orElse(null) instanceof PlannedDate.On until
                && values.get(decisionsBy)
                        .filter(day -> day.isBefore(until.date()))
                        .isPresent()) {
            problems.report(
                    values.at(decisionsBy),
                    ShapeCode.CONTRADICTION,
                    "schools hear before applications close on " + until.date(),
                    "write the day by which every school has heard, " + until.date() + " or later");
        }
    }

    @Override
    protected Applications create(Values values) {
        return new Applications(
                fromTheDay(values.get(opens)),
                values.get(closes),
                values.get(url),
                values.get(allocation),
                values.get(decisionsBy));
    }

    /** What begins at midnight begins with the day, and is told so. */
    private static PlannedDate fromTheDay(PlannedDate opens) {
        return opens instanceof PlannedDate.On on && isMidnight(on) ? PlannedDate.On.day(on.date()) : opens;
    }

    private static boolean isMidnight(PlannedDate.On on) {
        return on.time().filter(LocalTime.MIDNIGHT::equals).isPresent();
    }
}
