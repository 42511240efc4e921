package dev.prospectus.plan;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.ProgrammeId;
import java.util.List;

/** What stands elsewhere and comes and goes with the page of a programme. */
final class Beside {

    private Beside() {}

    /**
     * Site paths, those of one programme in the order of those of any other.
     *
     * @param names as {@link Edition#namingRoutes} has them
     */
    static List<String> of(ProgrammeId id, Routes names) {
        return List.of(
                Routes.flyer(id),
                Routes.calendar(id),
                Routes.api(id),
                names.openReferral(id),
                Routes.card(Routes.programme(id)),
                Routes.embedded(OfferId.of(id)));
    }

    /** The folder of its calendars for other programs, but for the one of the whole programme beside it. */
    static String calendars(ProgrammeId id) {
        return Routes.CALENDAR_FILES + Routes.calendar(id).substring(Routes.CALENDAR.length());
    }
}
