package dev.prospectus.output.api;

import dev.prospectus.model.Allocation;
import dev.prospectus.model.Applications;
import dev.prospectus.model.Cancellation;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Minimum;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Postponement;
import dev.prospectus.model.StatusOverride;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.SeenMaterials;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Runs: in few words for the list of a year, and whole for the file of their programme. */
final class CohortShapes {

    private static final Shape<Cancellation> CANCELLED = new Shape<Cancellation>(
                    "Cancellation", "That a run does not take place.")
            .with("reason", "Why.", Kinds.TEXT, Cancellation::reason)
            .maybe("on", "The day on which it was decided.", Kinds.DAY, Cancellation::on);

    private static final Shape<Postponement> POSTPONED = new Shape<Postponement>(
                    "Postponement", "That a run takes place later.")
            .with("reason", "Why.", Kinds.TEXT, Postponement::reason)
            .maybe("on", "The day on which it was decided.", Kinds.DAY, Postponement::on)
            .maybe("newDatesBy", "The day by which the new dates will be known.", Kinds.DAY, Postponement::knownBy);

    private static final Shape<Minimum> MINIMUM = new Shape<Minimum>(
                    "Minimum", "How many places must be taken for a run to take place.")
            .with("places", "So many.", Kinds.NUMBER, Minimum::places)
            .maybe("decidedBy", "The day by which it is decided.", Kinds.DAY, Minimum::decidedBy);

    private final Edition edition;
    private final Shape<Cohort> brief;
    private final Shape<Cohort> whole;

    CohortShapes(Edition edition, TextKind text, MoneyShapes money) {
        this.edition = edition;
        this.brief = named(new Shape<>(
                        "CohortInBrief", "A run. The file of its {programme}, by which its id begins, has it whole."))
                .maybe(
                        "starts",
                        "The start of its first session with a known date.",
                        Kinds.INSTANT,
                        run -> edition.booking(run).starts())
                .maybe("ends", "The end of its last session with a known date.", Kinds.INSTANT, this::lastEnd)
                .some(
                        "sessions",
                        "Its sessions on days that are known, in their order, unless it belongs to the past.",
                        SessionShapes.brief(),
                        run -> edition.booking(run).isCurrent() ? SessionShapes.known(run) : List.of());
        Shape<Applications> applications = applications();
        SessionShapes sessions = new SessionShapes(edition, new SeenMaterials(edition));
        this.whole = named(new Shape<>("Cohort", "A run: what takes place in one {year}."))
                .maybe(
                        "statusReason",
                        "Why the hub says another status than follows from dates and places, while it does.",
                        Kinds.TEXT,
                        this::reason)
                .maybe("fullFor", "The {year} for which nobody can book it any more.", Kinds.YEAR, Cohort::fullFor)
                .maybe(
                        "cancelled",
                        "That it does not take place: dates are those that were planned.",
                        CANCELLED,
                        Cohort::cancelled)
                .maybe(
                        "postponed",
                        "That it takes place later: dates are those that were planned.",
                        POSTPONED,
                        Cohort::postponed)
                .maybe("applications", "When and where to apply.", applications, Cohort::applications)
                .maybe("minimum", "How many places must be taken for it to take place.", MINIMUM, Cohort::minimum)
                .some(
                        "costs",
                        "What is paid for it; absent where that is what the {programme} says.",
                        money.cost(),
                        Cohort::costs)
                .maybe(
                        "language",
                        "What people speak there, where one may expect another (BCP 47).",
                        Kinds.TEXT,
                        run -> run.setting().language())
                .some(
                        "features",
                        "What it has everywhere for people with access needs: ids of the vocabulary.",
                        Kinds.WORD,
                        run -> edition.catalogue().features(run))
                .maybe(
                        "datesAwaited",
                        "When its dates will be known, as long as none is.",
                        Values.PLANNED,
                        run -> run.sessions().isEmpty() ? run.awaited() : Optional.empty())
                .all("sessions", "Its sessions, in their order.", sessions.session(), SessionShapes::of)
                .maybe(
                        "ledBy",
                        "Who leads it: an id of contacts.json.",
                        Kinds.NAME,
                        run -> run.lead().map(Object::toString))
                .maybe("notesHtml", "What else to know, as HTML.", text, Cohort::notes)
                .some("materials", "Slides, tasks or recordings to get.", sessions.material(), sessions::materials)
                .some(
                        "bring",
                        "What to bring, a phrase each.",
                        Kinds.TEXT,
                        run -> run.handouts().bring());
    }

    Shape<Cohort> brief() {
        return brief;
    }

    Shape<Cohort> whole() {
        return whole;
    }

    private Shape<Cohort> named(Shape<Cohort> shape) {
        return shape.with(
                        "id",
                        "Its id for good: that of its {programme}, then its {year} and name.",
                        Kinds.ID,
                        run -> run.id().toString())
                .all(
                        "offers",
                        "What it is a run of: the {programme}, or strands of it.",
                        Kinds.ID,
                        run -> run.offers().stream().map(OfferId::toString).toList())
                .with("year", "Its {year}.", Kinds.YEAR, run -> run.id().year())
                .maybe(
                        "endsIn",
                        "The {year} of its last session, where that is a later one.",
                        Kinds.YEAR,
                        run -> Optional.of(run.lastYear())
                                .filter(last -> !last.equals(run.id().year())))
                .with("title", "What tells it from the others.", Kinds.TEXT, Cohort::title)
                .with(
                        "page",
                        "Its page.",
                        Kinds.ADDRESS,
                        run -> edition.routes().absolute(Routes.cohort(run.id())))
                .with(
                        "status",
                        Values.STATUS_NOW,
                        Values.STATUS,
                        run -> edition.booking(run).status())
                .flag(
                        "archived",
                        "Whether it belongs to the past.",
                        run -> !edition.booking(run).isCurrent())
                .some("modes", "How people meet: ids of the vocabulary.", Kinds.WORD, Cohort::modes)
                .some(
                        "venues",
                        "Where people come together: ids of venues.json.",
                        Kinds.NAME,
                        run -> run.venues().stream().map(Object::toString).toList())
                .maybe("places", "How full it is.", PlacesShape.of(edition), PlacesShape::counted);
    }

    private Optional<Instant> lastEnd(Cohort run) {
        return run.sessions().stream()
                .flatMap(session -> session.endsAt(edition.zone()).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<String> reason(Cohort run) {
        return run.override()
                .filter(override -> edition.booking(run).overriddenUntil().isPresent())
                .flatMap(StatusOverride::reason);
    }

    private Shape<Applications> applications() {
        return new Shape<Applications>("Applications", "When and where to apply, as the hub wrote it.")
                .with("opens", "The day from which one can apply.", Values.PLANNED, Applications::opens)
                .maybe(
                        "closes",
                        "The last day on which one can; absent when that is until the first session.",
                        Values.PLANNED,
                        Applications::closes)
                .maybe("url", "The form.", Kinds.ADDRESS, some -> some.url().map(edition.routes()::absolute))
                .maybe(
                        "allocation",
                        "How places are given.",
                        Kinds.oneOf(Allocation.values()),
                        Applications::allocation)
                .maybe(
                        "decisionsBy",
                        "The day by which {schools} hear whether they have a place.",
                        Kinds.DAY,
                        Applications::decisionsBy);
    }
}
