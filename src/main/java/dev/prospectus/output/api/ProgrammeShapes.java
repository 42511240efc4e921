package dev.prospectus.output.api;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Alternation;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Outcome;
import dev.prospectus.model.PathwayIndex;
import dev.prospectus.model.People;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.plan.SubjectFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A programme with its strands and all its runs. */
final class ProgrammeShapes {

    private static final Shape<Programme.Unit> UNIT = new Shape<Programme.Unit>("Unit", "A part of the content.")
            .with("title", "What it is called.", Kinds.TEXT, Programme.Unit::title)
            .maybe(
                    "lengths",
                    "How long it takes.",
                    Kinds.list(Values.LENGTH),
                    unit -> unit.length().map(length -> length.parts()))
            .maybe(
                    "mode",
                    "How people work on it, where that is not as for the rest.",
                    Kinds.WORD,
                    Programme.Unit::mode)
            .maybe("summary", "What it is about.", Kinds.TEXT, Programme.Unit::summary);

    private static final Shape<Outcome> OUTCOME = new Shape<Outcome>("Outcome", "What taking part brings.")
            .with("text", "A sentence.", Kinds.TEXT, Outcome::text)
            .some("roles", "Whom it is about; absent for all who take part.", Kinds.WORD, Outcome::whom);

    private static final Shape<Alternation> RHYTHM = new Shape<Alternation>(
                    "Alternation", "The {years} in which something runs that does not run every {year}.")
            .with("from", "One of them.", Kinds.YEAR, Alternation::from)
            .with("every", "How many lie between one and the next.", Kinds.NUMBER, Alternation::every);

    private static final Shape<People> PEOPLE = new Shape<People>("People", "Whom to ask, by ids of contacts.json.")
            .with(
                    "contact",
                    "About all that has nobody of its own.",
                    Kinds.NAME,
                    people -> people.contact().value())
            .maybe(
                    "apply",
                    "About applying.",
                    Kinds.NAME,
                    people -> people.about(People.Purpose.APPLY).map(Object::toString))
            .maybe(
                    "content",
                    "About the content.",
                    Kinds.NAME,
                    people -> people.about(People.Purpose.CONTENT).map(Object::toString))
            .maybe(
                    "access",
                    "About what somebody needs to take part.",
                    Kinds.NAME,
                    people -> people.about(People.Purpose.ACCESS).map(Object::toString))
            .some(
                    "ledBy",
                    "Who leads it.",
                    Kinds.NAME,
                    people -> people.ledBy().stream().map(Object::toString).toList());

    private static final Shape<PathwayIndex.Place> PLACE = new Shape<PathwayIndex.Place>(
                    "Place", "Where it stands on a pathway.")
            .with(
                    "pathway",
                    "The pathway's id.",
                    Kinds.NAME,
                    place -> place.pathway().id().value())
            .with("route", "The route's id.", Kinds.NAME, place -> place.route().id())
            .with("stage", "The stage's id.", Kinds.NAME, place -> place.stage().id());

    private final Edition edition;
    private final Shape<StrandOf> strand;
    private final Shape<Programme> whole;

    ProgrammeShapes(Edition edition, CohortShapes cohorts, TextKind text, MoneyShapes money, EvidenceShapes evidence) {
        this.edition = edition;
        this.strand = strand();
        this.whole = new Shape<Programme>("Programme", "What is on offer, whenever it runs.")
                .with("id", "Its id for good.", Kinds.NAME, some -> some.id().value())
                .with("title", "What it is called.", Kinds.TEXT, Programme::title)
                .maybe("shortTitle", "The same where space is short.", Kinds.TEXT, Programme::shortTitle)
                .some("alsoCalled", "Other names it has.", Kinds.TEXT, Programme::alsoCalled)
                .with("summary", "What it is, in one sentence.", Kinds.TEXT, Programme::summary)
                .with(
                        "page",
                        "Its page.",
                        Kinds.ADDRESS,
                        some -> edition.routes().absolute(Routes.programme(some.id())))
                .with(
                        "text",
                        "All that its page says, in Markdown: also what the hub writes of it at length.",
                        Kinds.ADDRESS,
                        some -> edition.routes().absolute(Routes.twin(Routes.programme(some.id()))))
                .maybe(
                        "changed",
                        "When what is said of it or of its runs last changed, where that is known.",
                        Kinds.INSTANT,
                        some -> edition.changed(
                                SubjectFiles.of(new Subject.OfProgramme(some.id()), edition.catalogue())))
                .with(
                        "status",
                        Values.STATUS_NOW,
                        Values.STATUS,
                        some -> edition.booking(OfferId.of(some.id())).status())
                .all("phases", "The {phases} it is for: ids of the vocabulary.", Kinds.WORD, Programme::phases)
                .maybe(
                        "yearGroups",
                        "The years of schooling it is about, where that is narrower.",
                        Values.SPAN,
                        Programme::yearGroups)
                .all("roles", "Whom it is for: ids of the vocabulary.", Kinds.WORD, Programme::roles)
                .maybe(
                        "eligibility",
                        "Who can take part.",
                        EligibilityShapes.ELIGIBILITY,
                        some -> asked(some.eligibility()))
                .maybe(
                        "runsIn",
                        "The {years} in which it runs, where that is not every one.",
                        RHYTHM,
                        some -> some.offering().runsIn())
                .some(
                        "strands",
                        "Its parts that are booked on their own; absent where it is booked as a whole.",
                        strand,
                        some -> some.strands().stream()
                                .map(each -> new StrandOf(some, each))
                                .toList())
                .with("format", "How it is taken part in.", FormatShapes.FORMAT, Programme::format)
                .with("funding", "What it costs and who pays.", money.funding(), Programme::funding)
                .some("units", "The parts of the content.", UNIT, Programme::units)
                .some("outcomes", "What taking part brings.", OUTCOME, Programme::outcomes)
                .maybe(
                        "expectations",
                        "What {a school} commits to, a sentence each; empty where that is nothing, absent where it is not known.",
                        Kinds.list(Kinds.TEXT),
                        Programme::expectations)
                .some(
                        "work",
                        "What everybody works on, a phrase each.",
                        Kinds.TEXT,
                        some -> some.work().always())
                .some(
                        "activities",
                        "What the work may include, a phrase each.",
                        Kinds.TEXT,
                        some -> some.work().activities())
                .some(
                        "bring",
                        "What to bring to every session, a phrase each.",
                        Kinds.TEXT,
                        some -> some.work().bring())
                .some(
                        "focus",
                        "What it is about in single {years}.",
                        focus(),
                        some -> List.copyOf(some.work().focus().entrySet()))
                .maybe(
                        "newIn",
                        "The {year} in which it is new.",
                        Kinds.YEAR,
                        some -> some.work().newIn())
                .maybe(
                        "certificate",
                        "What participants can show afterwards, in words.",
                        Kinds.TEXT,
                        some -> some.recognition().certificate())
                .maybe(
                        "credits",
                        "Which credits it gives, in words.",
                        Kinds.TEXT,
                        some -> some.recognition().credits())
                .maybe("applyHtml", "How to apply, as HTML.", text, Programme::apply)
                .maybe(
                        "evidence",
                        "What shows how it is.",
                        evidence.evidence(),
                        some -> EvidenceShapes.some(some.content().evidence()))
                .with("people", "Whom to ask.", PEOPLE, Programme::people)
                .some("seeAlso", "Offers that readers of this one should know.", Kinds.ID, some -> ids(some.seeAlso()))
                .some(
                        "pathways",
                        "Where it stands on pathways.",
                        PLACE,
                        some -> edition.catalogue().pathwayIndex().places(OfferId.of(some.id())))
                .all(
                        "cohorts",
                        "Its runs in every {year}.",
                        cohorts.whole(),
                        some -> edition.catalogue().cohorts(some.id()));
    }

    /** A part of a programme. */
    record StrandOf(Programme programme, Programme.Strand strand) {
        OfferId offer() {
            return OfferId.of(programme.id(), strand.id());
        }
    }

    Shape<Programme> whole() {
        return whole;
    }

    private Shape<StrandOf> strand() {
        return new Shape<StrandOf>("Strand", "A part of {a programme} that is booked on its own.")
                .with(
                        "id",
                        "Its id as an offer, for good.",
                        Kinds.ID,
                        of -> of.offer().toString())
                .with(
                        "kind",
                        "Why the {programme} is divided: an id of the vocabulary.",
                        Kinds.WORD,
                        of -> of.strand().kind())
                .with(
                        "title",
                        "What it is called.",
                        Kinds.TEXT,
                        of -> of.strand().title())
                .with(
                        "summary",
                        "What it is, in one sentence.",
                        Kinds.TEXT,
                        of -> of.strand().summary())
                .with(
                        "page",
                        "The part of a page that is about it.",
                        Kinds.ADDRESS,
                        of -> edition.routes().absolute(Routes.offer(of.offer())))
                .with(
                        "status",
                        Values.STATUS_NOW,
                        Values.STATUS,
                        of -> edition.booking(of.offer()).status())
                .maybe(
                        "eligibility",
                        "What it asks beyond the {programme}.",
                        EligibilityShapes.ELIGIBILITY,
                        of -> asked(of.strand().eligibility()))
                .maybe(
                        "runsIn",
                        "The {years} in which it runs, where that is not every one.",
                        RHYTHM,
                        of -> of.strand().runsIn())
                .some(
                        "units",
                        "The parts of its content.",
                        UNIT,
                        of -> of.strand().units());
    }

    private static Shape<Map.Entry<AcademicYear, String>> focus() {
        return new Shape<Map.Entry<AcademicYear, String>>("Focus", "What something is about in one {year}.")
                .with("year", "The {year}.", Kinds.YEAR, Map.Entry::getKey)
                .with("words", "In words.", Kinds.TEXT, Map.Entry::getValue);
    }

    /** Nothing where all can take part and nothing is advised. */
    private static Optional<Eligibility> asked(Eligibility eligibility) {
        return Optional.of(eligibility).filter(asks -> !asks.equals(Eligibility.OPEN));
    }

    private static List<String> ids(List<OfferId> offers) {
        return offers.stream().map(OfferId::toString).toList();
    }
}
