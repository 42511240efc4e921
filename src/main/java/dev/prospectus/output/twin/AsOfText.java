package dev.prospectus.output.twin;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** As of when something holds, and where all statuses are told with the changes to come. */
final class AsOfText {

    private AsOfText() {}

    /** The moment as RFC 3339 has it, in the hub's own time: nobody has to turn it into another zone. */
    static String of(Edition edition) {
        return "As known at "
                + edition.asOf()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(edition.zone())
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                + "." + statuses(edition);
    }

    private static String statuses(Edition edition) {
        return edition.catalogue().tellsOfProgrammes()
                ? " Statuses since then: <" + edition.routes().absolute(Routes.api("status")) + ">."
                : "";
    }
}
