package dev.prospectus.output.api;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import dev.prospectus.plan.SubjectFiles;

/** How programmes follow one another. */
final class PathwayShapes {

    private final Shape<Pathway> whole;

    PathwayShapes(Edition edition, TextKind text, EvidenceShapes evidence) {
        Shape<Pathway.Stage> stage = new Shape<Pathway.Stage>("Stage", "One step of a route.")
                .with("id", "Its id within its route.", Kind.NAME, Pathway.Stage::id)
                .with("title", "What it is called.", Kind.TEXT, Pathway.Stage::title)
                .all(
                        "offers",
                        "What can be taken here: {programmes}, or strands of them.",
                        Kind.ID,
                        some -> some.offers().stream().map(OfferId::toString).toList())
                .with(
                        "choice",
                        "How the offers relate where there are several.",
                        Kind.oneOf(Pathway.Choice.values()),
                        Pathway.Stage::choice)
                .with("timing", "When, in words; may be empty.", Kind.TEXT, Pathway.Stage::timing)
                .maybe("note", "What else to know.", Kind.TEXT, Pathway.Stage::note)
                .flag("optional", "Whether it may be left out.", Pathway.Stage::optional)
                .flag("alongside", "Whether it may be taken at the same time as the next.", Pathway.Stage::alongside)
                .flag("repeats", "Whether it may be taken again, year after year.", Pathway.Stage::repeats)
                .flag("entry", "Whether this is where most {schools} start.", Pathway.Stage::entry)
                .maybe("bodyHtml", "What happens here, as HTML.", text, Pathway.Stage::body);
        Shape<Pathway.Route> route = new Shape<Pathway.Route>("Route", "An ordered way through a pathway.")
                .with("id", "Its id within its pathway.", Kind.NAME, Pathway.Route::id)
                .with("title", "What it is called.", Kind.TEXT, Pathway.Route::title)
                .maybe("summary", "What it is about.", Kind.TEXT, Pathway.Route::summary)
                .some("roles", "Whom it is for: ids of the vocabulary.", Kind.WORD, Pathway.Route::roles)
                .flag("parallel", "Whether it runs beside the main route.", Pathway.Route::parallel)
                .some("from", "Ids of stages of other routes that it may follow.", Kind.NAME, Pathway.Route::from)
                .all("stages", "Its steps, in their order.", stage, Pathway.Route::stages);
        this.whole = new Shape<Pathway>("Pathway", "How {programmes} follow one another.")
                .with("id", "Its id for good.", Kind.NAME, some -> some.id().value())
                .with("title", "What it is called.", Kind.TEXT, Pathway::title)
                .with("summary", "What it is, in one sentence.", Kind.TEXT, Pathway::summary)
                .with(
                        "page",
                        "Its page.",
                        Kind.ADDRESS,
                        some -> edition.routes().absolute(Routes.pathway(some.id())))
                .maybe(
                        "changed",
                        "When it last changed, where that is known.",
                        Kind.INSTANT,
                        some -> edition.changed(SubjectFiles.of(new Subject.OfPathway(some.id()), edition.catalogue())))
                .all("phases", "The {phases} it is for: ids of the vocabulary.", Kind.WORD, Pathway::phases)
                .maybe("bodyHtml", "What else the hub says of it, as HTML.", text, Pathway::body)
                .all("routes", "Ways through it; the first is the main one.", route, Pathway::routes)
                .maybe(
                        "evidence",
                        "What shows how it is.",
                        evidence.evidence(),
                        some -> EvidenceShapes.some(some.evidence()));
    }

    Shape<Pathway> whole() {
        return whole;
    }
}
