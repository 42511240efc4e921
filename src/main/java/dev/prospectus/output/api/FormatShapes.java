package dev.prospectus.output.api;

import dev.prospectus.model.Format;
import dev.prospectus.model.Participants;

/** How much time it takes, who comes, and how people meet. */
final class FormatShapes {

    private static final Shape<Format.Volume> VOLUME = new Shape<Format.Volume>("Volume", "Time altogether.")
            .with("unit", "What it is counted in.", Kinds.oneOf(Format.Volume.Unit.values()), Format.Volume::unit)
            .and(Values.QUANTITY, Format.Volume::quantity);

    private static final Shape<Participants> PARTICIPANTS = new Shape<Participants>(
                    "Participants", "Some of those whom {a school} sends.")
            .maybe("count", "How many.", Values.QUANTITY, Participants::count)
            .maybe(
                    "unit",
                    "What is counted, where it is not people: an id of the vocabulary.",
                    Kinds.WORD,
                    Participants::unit)
            .maybe("role", "Their role: an id of the vocabulary.", Kinds.WORD, Participants::role)
            .maybe("as", "What they are called or do there, in words.", Kinds.TEXT, Participants::as)
            .flag("part", "Whether they are some of those named before them.", Participants::part)
            .flag("atTimes", "Whether they take part in some of it only.", Participants::atTimes);

    private static final Shape<Format.Meeting> MEETING = new Shape<Format.Meeting>("Meeting", "One kind of meeting.")
            .with("what", "In words.", Kinds.TEXT, Format.Meeting::what)
            .maybe("count", "How many there are.", Values.QUANTITY, Format.Meeting::count)
            .maybe(
                    "lengths",
                    "How long one is.",
                    Kinds.list(Values.LENGTH),
                    meeting -> meeting.length().map(length -> length.parts()))
            .maybe("every", "How often, in words.", Kinds.TEXT, Format.Meeting::every)
            .maybe("mode", "How people meet: an id of the vocabulary.", Kinds.WORD, Format.Meeting::mode)
            .some("roles", "Those who come; absent for all who take part.", Kinds.WORD, Format.Meeting::whom);

    private static final Shape<Format.GroupSize.Units> UNITS = new Shape<Format.GroupSize.Units>(
                    "GroupUnits", "A number of something else than {schools} or people.")
            .with("unit", "What is counted: an id of the vocabulary.", Kinds.WORD, Format.GroupSize.Units::unit)
            .and(Values.QUANTITY, Format.GroupSize.Units::count);

    private static final Shape<Format.GroupSize> GROUP = new Shape<Format.GroupSize>(
                    "GroupSize", "How many work together.")
            .maybe("schools", "{Schools} in one group.", Values.QUANTITY, Format.GroupSize::schools)
            .maybe("perSchool", "People from each {school}.", Values.QUANTITY, Format.GroupSize::perSchool)
            .maybe("people", "People in one group.", Values.QUANTITY, Format.GroupSize::people)
            .maybe("units", "Others in one group.", UNITS, Format.GroupSize::units);

    static final Shape<Format> FORMAT = new Shape<Format>("Format", "How it is taken part in.")
            .with("duration", "How long, in words.", Kinds.TEXT, Format::duration)
            .maybe("volume", "Time altogether.", VOLUME, Format::volume)
            .some("participants", "Whom {a school} sends.", PARTICIPANTS, Format::participants)
            .some("meetings", "How people meet.", MEETING, Format::meetings)
            .maybe("group", "How many work together.", GROUP, Format::group)
            .maybe(
                    "releaseDays",
                    "Days for which people are away from their {school}.",
                    Values.QUANTITY,
                    Format::releaseDays)
            .maybe("coverDays", "Days for which somebody has to stand in.", Values.QUANTITY, Format::coverDays);

    private FormatShapes() {}
}
