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
                .with("id", "Its id within its route.", Kinds.NAME, Pathway.Stage::id)
                .with("title", "What it is called.", Kinds.TEXT, Pathway.Stage::title)
                .all(
                        "offers",
                        "What can be taken here: {programmes}, or strands of them.",
                        Kinds.ID,
                        some -> some.offers().stream().map(OfferId::toString).toList())
                .with(
                        "choice",
                        "How the offers relate where there are several.",
                        Kinds.oneOf(Pathway.Choice.values()),
                        Pathway.Stage::choice)
                .with("timing", "When, in words; may be empty.", Kinds.TEXT, Pathway.Stage::timing)
                .maybe("note", "What else to know.", Kinds.TEXT, Pathway.Stage::note)
                .flag("optional", "Whether it may be left out.", Pathway.Stage::optional)
                .flag("alongside", "Whether it may be taken at the same time as the next.", Pathway.Stage::alongside)
                .flag("repeats", "Whether it may be taken again, year after year.", Pathway.Stage::repeats)
                .flag("entry", "Whether this is where most {schools} start.", Pathway.Stage::entry)
                .maybe("bodyHtml", "What happens here, as HTML.", text, Pathway.Stage::body);
        Shape<Pathway.Route> route = new Shape<Pathway.Route>("Route", "An ordered way through a pathway.")
                .with("id", "Its id within its pathway.", Kinds.NAME, Pathway.Route::id)
                .with("title", "What it is called.", Kinds.TEXT, Pathway.Route::title)
                .maybe("summary", "What it is about.", Kinds.TEXT, Pathway.Route::summary)
                .some("roles", "Whom it is for: ids of the vocabulary.", Kinds.WORD, Pathway.Route::roles)
                .flag("parallel", "Whether it runs beside the main route.", Pathway.Route::parallel)
                .some("from", "Ids of stages of other routes that it may follow.", Kinds.NAME, Pathway.Route::from)
                .all("stages", "Its steps, in their order.", stage, Pathway.Route::stages);
        this.whole = new Shape<Pathway>("Pathway", "How {programmes} follow one another.")
                .with("id", "Its id for good.", Kinds.NAME, some -> some.id().value())
                .with("title", "What it is called.", Kinds.TEXT, Pathway::title)
                .with("summary", "What it is, in one sentence.", Kinds.TEXT, Pathway::summary)
                .with(
                        "page",
                        "Its page.",
                        Kinds.ADDRESS,
                        some -> edition.routes().absolute(Routes.pathway(some.id())))
                .maybe(
                        "changed",
                        "When it last changed, where that is known.",
                        Kinds.INSTANT,
                        some -> edition.changed(SubjectFiles.of(new Subject.OfPathway(some.id()), edition.catalogue())))
                .all("phases", "The {phases} it is for: ids of the vocabulary.", Kinds.WORD, Pathway::phases)
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
