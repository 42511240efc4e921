package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * How, where and until when a run takes place, unless its sessions say otherwise.
 *
 * @param endsIn the academic year of its last session, for a run over several
 * @param features what it has beside those of its venues for people with access needs
 * @param language BCP 47 tag of the language that people speak there, where a reader may expect another
 * @param awaited by when its dates will be known, for a run of which no session is known
 */
public record Setting(
        Optional<Mode> mode,
        Optional<VenueId> venue,
        Optional<AcademicYear> endsIn,
        List<AccessFeature> features,
        Optional<String> language,
        Optional<PlannedDate.ToBeConfirmed> awaited) {

    public Setting {
        features = List.copyOf(features);
    }

    /** Where nothing is said of dates that nobody knows. */
    public Setting(
            Optional<Mode> mode,
            Optional<VenueId> venue,
            Optional<AcademicYear> endsIn,
            List<AccessFeature> features,
            Optional<String> language) {
        this(mode, venue, endsIn, features, language, Optional.empty());
    }

    /** Within one academic year. */
    public Setting(Optional<Mode> mode, Optional<VenueId> venue) {
        this(mode, venue, Optional.empty(), List.of(), Optional.empty());
    }
}
