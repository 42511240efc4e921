package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.country;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.postcode;
import static dev.prospectus.load.shape.Shapes.registry;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.AccessFeature;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A place or an online room of {@code data/venues.yml}. */
final class VenueShape extends WordedShape<Function<VenueId, Venue>> {

    private final Key<String> name = required("name", text(), "what it is called");
    private final Key<Optional<String>> area = optional("area", text(), "the part of the region, such as a town");
    private final Key<List<String>> address =
            optional("address", list("lines", text()), List.of(), "lines in postal order");
    private final Key<Optional<String>> postcode = optional("postcode", postcode(), "such as ZZ1 1ZZ");
    private final Key<Optional<String>> country =
            optional("country", country(), "its two letters, such as GB, where readers may not know it");
    private final Key<List<AccessFeature>> features = optional(
            "features",
            list("features", words().accessFeature()),
            List.of(),
            "what it has for people with access needs, to filter by");
    private final Key<Optional<String>> access =
            optional("access", text(), "what visitors with access needs should know beside the features");
    private final Key<Optional<String>> travel = optional("travel", text(), "parking, trains, buses");
    private final Key<Boolean> online =
            optional("online", truth(), false, "true for an online room, which has no address");

    private VenueShape(SiteWords words) {
        super("a venue", words);
    }

    /** All of them, each under its id. */
    static Shape<List<Venue>> venues(SiteWords words) {
        return registry(
                "venues",
                id("venue", "northbridge-centre", VenueId::new),
                new VenueShape(words),
                (id, entry) -> entry.apply(id));
    }

    @Override
    protected void check(Values values, Problems problems) {
        if (values.isWritten(address) && values.has(online) && values.get(online)) {
            problems.report(
                    values.at(online),
                    ShapeCode.CONTRADICTION,
                    "an online room has no address",
                    "remove 'online', or the address");
        }
    }

    @Override
    protected Function<VenueId, Venue> create(Values values) {
        return id -> new Venue(
                id,
                values.get(name),
                values.get(area),
                new Venue.PostalAddress(values.get(address), values.get(postcode), values.get(country)),
                new Venue.Access(values.get(access), values.get(features)),
                values.get(travel),
                values.get(online));
    }
}
