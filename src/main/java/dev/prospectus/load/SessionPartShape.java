package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.reference;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.time;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Role;
import dev.prospectus.model.SessionPart;
import dev.prospectus.model.VenueId;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A part of a session with times of its own. */
final class SessionPartShape extends WordedShape<SessionPart> {

    private final Key<Optional<String>> title = optional("title", text(), "what it is called, such as Twilight");
    private final Key<LocalTime> start = required("start", time(), "local time at which it starts");
    private final Key<LocalTime> end = required("end", time(), "local time at which it ends");
    private final Key<List<Role>> whom =
            optional("for", list("roles", words().role()), List.of(), "who comes to it, if not all who take part");
    private final Key<Optional<Mode>> mode =
            optional("mode", words().mode(), "how people meet for it, if not as for the session");
    private final Key<Optional<VenueId>> venue = optional(
            "venue",
            reference("venue", "data/venues.yml", "northbridge-centre", VenueId::new),
            "where it is, if not where the session is");

    SessionPartShape(SiteWords words) {
        super("a part of a session", words);
    }

    @Override
    protected void check(Values values, Problems problems) {
        if (values.has(start) && values.has(end) && !values.get(start).isBefore(values.get(end))) {
            problems.report(
                    values.at(end),
                    ShapeCode.CONTRADICTION,
                    "this part ends at " + values.get(end) + ", not after its start at " + values.get(start),
                    "write times from 00:00 to 23:59, such as 16:00 for 4 o'clock in the afternoon");
        }
    }

    @Override
    protected SessionPart create(Values values) {
        return new SessionPart(
                values.get(title),
                values.get(start),
                values.get(end),
                values.get(whom),
                values.get(mode),
                values.get(venue));
    }
}
