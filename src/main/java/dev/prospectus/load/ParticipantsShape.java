package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.quantity;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Participants;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Role;
import java.util.Optional;

/** Some of those whom a school sends. */
final class ParticipantsShape extends WordedShape<Participants> {

    private final Key<Optional<Quantity>> count = optional("count", quantity(1, PlacesShape.MOST), "how many");
    private final Key<Optional<PlaceUnit>> unit =
            optional("unit", words().placeUnit(), "what is counted, if not people: a pair, a school, a department");
    private final Key<Optional<Role>> role = optional("role", words().role(), "who they are");
    private final Key<Optional<String>> as =
            optional("as", text(), "what they are called or do there, in words, such as lead participant");
    private final Key<Boolean> part =
            optional("of-these", truth(), false, "true: they are some of those named before them");
    private final Key<Boolean> atTimes =
            optional("at-times", truth(), false, "true: they take part in some of it only");

    ParticipantsShape(SiteWords words) {
        super("participants", words);
    }

    @Override
    protected void check(Values values, Problems problems) {
        if (values.isWritten(count) && !values.isWritten(unit) && !values.isWritten(role) && !values.isWritten(as)) {
            problems.report(
                    values.at(count),
                    ShapeCode.CONTRADICTION,
                    "this says how many take part, and not who",
                    "add 'role: " + words().role().example() + "', or 'unit: "
                            + words().placeUnit().example() + "'");
        }
    }

    @Override
    protected Participants create(Values values) {
        return new Participants(
                values.get(count),
                values.get(unit),
                values.get(role),
                values.get(as),
                values.get(part),
                values.get(atTimes));
    }
}
