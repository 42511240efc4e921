package dev.prospectus.output.twin;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import java.time.temporal.ChronoUnit;

/** As of when something holds, for people and for programs, and where all statuses are told with the changes to come. */
final class AsOfText {

    private AsOfText() {}

    static String of(Edition edition) {
        return "As known on " + new DateWords(edition.zone()).moment(edition.asOf()) + " ("
                + edition.asOf().truncatedTo(ChronoUnit.SECONDS)
                + ")." + statuses(edition);
    }

    private static String statuses(Edition edition) {
        return edition.catalogue().tellsOfProgrammes()
                ? " Statuses since then: <" + edition.routes().absolute(Routes.api("status")) + ">."
                : "";
    }
}
