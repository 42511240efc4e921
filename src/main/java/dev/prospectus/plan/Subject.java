package dev.prospectus.plan;

import dev.prospectus.model.CohortId;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PathwayId;
import dev.prospectus.model.ProgrammeId;
import java.util.List;
import java.util.Optional;

/** What a page is about, for whoever tells machines of it: its head, search engines, feeds. */
public sealed interface Subject {

    /** What has no entry in the catalogue. */
    enum General implements Subject {
        /** The hub itself. */
        HUB,
        /** Nothing that has a name: a glossary, a search. */
        NOTHING
    }

    record OfProgramme(ProgrammeId id) implements Subject {}

    /** @param over whether it belongs to the past */
    record OfRun(CohortId id, boolean over) implements Subject {}

    /** A page that goes with a programme's own, such as its flyer. */
    record BesideProgramme(ProgrammeId id) implements Subject {}

    record OfPathway(PathwayId id) implements Subject {}

    /** @param offers those that the page lists, in its order */
    record OfOffers(List<OfferId> offers) implements Subject {
        public OfOffers {
            offers = List.copyOf(offers);
        }
    }

    /** A page or a piece of news that the hub wrote. */
    record OfText(ContentPage page) implements Subject {}

    /** The programme that it belongs to. */
    default Optional<ProgrammeId> programme() {
        if (this instanceof OfProgramme whole) {
            return Optional.of(whole.id());
        } else if (this instanceof OfRun run) {
            return Optional.of(run.id().programme());
        } else if (this instanceof BesideProgramme beside) {
            return Optional.of(beside.id());
        }
        return Optional.empty();
    }
}
