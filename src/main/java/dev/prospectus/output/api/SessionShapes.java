package dev.prospectus.output.api;

import dev.prospectus.calendar.CalendarUid;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Handouts;
import dev.prospectus.model.Session;
import dev.prospectus.model.SessionPart;
import dev.prospectus.model.VenueId;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.SeenMaterials;
import java.util.List;
import java.util.Optional;

/** Sessions, with how and where people meet for each, whether the session says so itself or its run does. */
final class SessionShapes {

    private static final Shape<Cohort.Meeting> MEETING = new Shape<Cohort.Meeting>(
                    "SessionMeeting", "How and where people come together at one time.")
            .maybe("mode", "How: an id of the vocabulary.", Kinds.WORD, Cohort.Meeting::mode)
            .maybe(
                    "venue",
                    "Where: an id of venues.json. Absent online, and while it is not known.",
                    Kinds.NAME,
                    meeting -> meeting.venue().map(Object::toString));

    private static final Shape<PartOfRun> PART = new Shape<PartOfRun>(
                    "SessionPart", "A part of a session with times of its own.")
            .maybe("title", "What it is called.", Kinds.TEXT, of -> of.part().title())
            .with("start", "When it begins.", Kinds.TIME, of -> of.part().start())
            .with("end", "When it ends.", Kinds.TIME, of -> of.part().end())
            .some(
                    "roles",
                    "Those who come to it; absent for all who take part.",
                    Kinds.WORD,
                    of -> of.part().whom())
            .and(MEETING, PartOfRun::meeting);

    private static final Shape<SessionOfRun> HOURS = new Shape<SessionOfRun>(
                    "SessionHours", "When a session ends and begins.")
            .maybe(
                    "lastDate",
                    "The last day, of a session over several.",
                    Kinds.DAY,
                    of -> of.session().lastDay())
            .maybe("start", "When it begins.", Kinds.TIME, of -> of.session().start())
            .maybe(
                    "end",
                    "When it ends, on its last day.",
                    Kinds.TIME,
                    of -> of.session().end());

    private final SeenMaterials seen;
    private final Shape<Handouts.Material> material;
    private final Shape<SessionOfRun> session;

    SessionShapes(Edition edition, SeenMaterials seen) {
        this.seen = seen;
        this.material = new Shape<Handouts.Material>("Material", "Something to get, as far as it is shown by now.")
                .with("title", "What it is called.", Kinds.TEXT, Handouts.Material::title)
                .with(
                        "url",
                        "Where it is.",
                        Kinds.ADDRESS,
                        some -> edition.routes().absolute(some.place().address()));
        this.session = new Shape<SessionOfRun>("Session", "A meeting of those who take part in a run.")
                .maybe(
                        "id",
                        "Its name within its run, where it has one.",
                        Kinds.NAME,
                        of -> of.session().id())
                .maybe(
                        "title",
                        "What it is called.",
                        Kinds.TEXT,
                        of -> of.session().title())
                .and(Values.PLANNED, of -> of.session().date())
                .and(HOURS, of -> of)
                .some(
                        "meetings",
                        "How and where people meet for it, or for each of its parts; absent where the run has one way and at most one place.",
                        MEETING,
                        SessionOfRun::ownMeetings)
                .some("parts", "Its parts with times of their own.", PART, SessionOfRun::parts)
                .some(
                        "materials",
                        "Slides, tasks or recordings to get.",
                        material,
                        of -> shown(seen.of(of.run(), of.session())))
                .some(
                        "bring",
                        "What to bring to it, a phrase each.",
                        Kinds.TEXT,
                        of -> of.session().handouts().bring());
    }

    /** What a calendar needs. */
    static Shape<SessionOfRun> brief() {
        return new Shape<SessionOfRun>("SessionInBrief", "A session on a day that is known.")
                .with(
                        "key",
                        "By what it is known within its run, in the UID of the hub's own calendars too.",
                        Kinds.SESSION_KEY,
                        of -> CalendarUid.key(of.run(), of.session()))
                .maybe(
                        "title",
                        "What it is called.",
                        Kinds.TEXT,
                        of -> of.session().title())
                .maybe("date", "The day.", Kinds.DAY, of -> of.session().date().day())
                .and(HOURS, of -> of)
                .maybe(
                        "venues",
                        "Where people come together: ids of venues.json. Absent or empty online, and while it is not known. Where it is absent from all sessions of a run that has one way and one place, all are there.",
                        Kinds.<String>list(Kinds.NAME),
                        SessionOfRun::ownVenues);
    }

    static List<SessionOfRun> known(Cohort run) {
        return of(run).stream()
                .filter(of -> of.session().date().day().isPresent())
                .toList();
    }

    /** A session says what its run says unless it says otherwise. */
    record SessionOfRun(Cohort run, Session session) {
        List<Cohort.Meeting> ownMeetings() {
            boolean asItsRun = run.modes().size() == 1
                    && run.sessions().stream()
                                    .flatMap(each -> run.meetings(each).stream())
                                    .distinct()
                                    .count()
                            == 1;
            return asItsRun ? List.of() : run.meetings(session);
        }

        /** Left out of all sessions that meet as their run does. Empty where that would be read although none of them has a place yet. */
        Optional<List<String>> ownVenues() {
            List<String> places = names(run.venues());
            List<List<String>> told =
                    known(run).stream().map(SessionOfRun::venues).toList();
            boolean one = run.modes().size() == 1 && places.size() == 1;
            if (one && told.stream().allMatch(places::equals)) {
                return Optional.empty();
            }
            boolean nowhere = one && told.stream().allMatch(List::isEmpty);
            return Optional.of(venues()).filter(own -> nowhere || !own.isEmpty());
        }

        private List<String> venues() {
            return names(run.meetings(session).stream()
                    .flatMap(meeting -> meeting.venue().stream())
                    .distinct()
                    .toList());
        }

        private static List<String> names(List<VenueId> venues) {
            return venues.stream().map(VenueId::toString).toList();
        }

        List<PartOfRun> parts() {
            return session.parts().stream()
                    .map(part -> new PartOfRun(part, run.meeting(session, part)))
                    .toList();
        }
    }

    record PartOfRun(SessionPart part, Cohort.Meeting meeting) {}

    Shape<Handouts.Material> material() {
        return material;
    }

    Shape<SessionOfRun> session() {
        return session;
    }

    static List<SessionOfRun> of(Cohort run) {
        return run.sessions().stream().map(each -> new SessionOfRun(run, each)).toList();
    }

    /** Those of the run as a whole. */
    List<Handouts.Material> materials(Cohort run) {
        return shown(seen.of(run));
    }

    private static List<Handouts.Material> shown(List<SeenMaterials.Seen> materials) {
        return materials.stream()
                .filter(some -> some.shown().now())
                .map(SeenMaterials.Seen::material)
                .toList();
    }
}
