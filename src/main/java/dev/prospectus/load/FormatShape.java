package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.length;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.quantity;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.volume;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.load.shape.SiteWords;
import dev.prospectus.load.shape.Values;
import dev.prospectus.load.shape.WordedShape;
import dev.prospectus.model.Format;
import dev.prospectus.model.Length;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Participants;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Role;
import java.util.List;
import java.util.Optional;

/** What taking part in a programme involves. */
final class FormatShape extends WordedShape<Format> {

    private final Key<String> duration = required("duration", length(), "in words, such as One academic year");
    private final Key<Optional<Format.Volume>> volume =
            optional("volume", volume(), "how much time that is altogether, in hours or days");
    private final Key<List<Participants>> participants = optional(
            "participants",
            list("participants", new ParticipantsShape(words())),
            List.of(),
            "whom a school sends: how many, and as what");
    private final Key<List<Format.Meeting>> meetings =
            optional("meetings", list("meetings", new MeetingShape(words())), List.of(), "each kind of meeting");
    private final Key<Optional<Format.GroupSize>> group =
            optional("group", new GroupShape(words()), "how many work together");
    private final Key<Optional<Quantity>> releaseDays = optional(
            "release-days",
            quantity(0, 366),
            "the release days over all participants of a school; a plain number is the least");
    private final Key<Optional<Quantity>> coverDays = optional(
            "cover-days", quantity(0, 366), "the days of cover that a school pays for, over all its participants");

    FormatShape(SiteWords words) {
        super("a format", words);
    }

    @Override
    protected void check(Values values, Problems problems) {
        List<Participants> all = values.get(participants);
        if (!all.isEmpty() && all.get(0).part()) {
            problems.report(
                    values.at(participants),
                    ShapeCode.CONTRADICTION,
                    "the first participants are some of those before them, and there are none before",
                    "write those whom they are part of first, or remove 'of-these'");
        }
        Optional<Quantity> whole = Optional.empty();
        for (Participants some : all) {
            if (!some.part()) {
                whole = some.count();
            } else if (some.count().isPresent()
                    && whole.isPresent()
                    && isMore(some.count().get(), whole.get())) {
                problems.report(
                        values.at(participants),
                        ShapeCode.CONTRADICTION,
                        "there are " + whole.get().span() + ", and "
                                + some.count().get().span() + " of them",
                        "correct 'count' in one of the two");
            }
        }
    }

    private static boolean isMore(Quantity part, Quantity whole) {
        return whole.isMost() && part.span().from() > whole.span().to();
    }

    @Override
    protected Format create(Values values) {
        return new Format(
                values.get(duration),
                values.get(volume),
                values.get(participants),
                values.get(meetings),
                values.get(group),
                values.get(releaseDays).map(Quantity::asLeast),
                values.get(coverDays));
    }

    private static final class MeetingShape extends WordedShape<Format.Meeting> {

        private final Key<String> what = required("what", text(), "in words, such as work group meetings");
        private final Key<Optional<Quantity>> count = optional("count", quantity(), "how many");
        private final Key<Optional<Length>> length =
                optional("length", Lengths.shape(words()), "in words, such as half a day; or by mode");
        private final Key<Optional<String>> every = optional("every", text(), "in words, such as every half term");
        private final Key<Optional<Mode>> mode = optional("mode", words().mode(), "how people meet");
        private final Key<List<Role>> whom =
                optional("for", list("roles", words().role()), List.of(), "who comes, if not all who take part");

        MeetingShape(SiteWords words) {
            super("a meeting", words);
        }

        @Override
        protected Format.Meeting create(Values values) {
            return new Format.Meeting(
                    values.get(what),
                    values.get(count),
                    values.get(length),
                    values.get(every),
                    values.get(mode),
                    values.get(whom));
        }
    }

    private static final class GroupShape extends WordedShape<Format.GroupSize> {

        private final Key<Optional<Quantity>> schools = optional("schools", quantity(), "schools in one group");
        private final Key<Optional<Quantity>> perSchool =
                optional("per-school", quantity(), "participants from each school");
        private final Key<Optional<Quantity>> people =
                optional("people", quantity(), "people in one group, where schools are not the unit");

        private final Key<Optional<Quantity>> count =
                optional("count", quantity(), "how many of what 'unit' says are in one group");
        private final Key<Optional<PlaceUnit>> unit =
                optional("unit", words().placeUnit(), "what 'count' counts, such as department");

        GroupShape(SiteWords words) {
            super("a group", words);
        }

        @Override
        protected void check(Values values, Problems problems) {
            if (values.isWritten(count) != values.isWritten(unit)) {
                boolean counted = values.isWritten(count);
                problems.report(
                        values.at(counted ? count : unit),
                        ShapeCode.MISSING_KEY,
                        "the key '" + (counted ? "unit" : "count") + "' is missing in a group",
                        counted
                                ? "add 'unit: " + words().placeUnit().example()
                                        + "', or another word for what is counted"
                                : "add 'count: ...' with the number of them");
            }
        }

        @Override
        protected Format.GroupSize create(Values values) {
            return new Format.GroupSize(
                    values.get(schools),
                    values.get(perSchool),
                    values.get(people),
                    values.get(count)
                            .flatMap(number -> values.get(unit).map(what -> new Format.GroupSize.Units(number, what))));
        }
    }
}
