package dev.prospectus.output.openreferral;

import dev.prospectus.model.ProgrammeId;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.StableUuid;

/**
 * The numbers by which other programs know things again. They follow from where the hub says that its site stands and from the ids of
 * its data, never from titles, so they stay when a site is built elsewhere and when something is called otherwise.
 */
final class Ids {

    private final Routes names;

    Ids(Edition edition) {
        this.names = edition.namingRoutes();
    }

    /** As {@link Routes#openReferral(ProgrammeId)} has it, since the page of a programme is what names it. */
    String service(ProgrammeId id) {
        return of(Routes.programme(id));
    }

    /** What has no page of its own, named below the interface. */
    String of(String kind, Object id) {
        return of(Routes.OPEN_REFERRAL + kind + "/" + id);
    }

    private String of(String path) {
        return StableUuid.of(names.absolute(path)).toString();
    }
}
