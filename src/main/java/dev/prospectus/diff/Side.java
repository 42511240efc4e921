package dev.prospectus.diff;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Waiting;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.plan.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * One of the two states of a site.
 *
 * @param published what readers may know of at the instant of the comparison
 * @param whole all that was written, since who reviews a change reads what waits as well
 * @param plan every address of what is published
 * @param files the site's other files
 * @param faulty data files and pages that have errors, so that some of what they hold may not have been read
 */
public record Side(Edition published, Edition whole, SitePlan plan, OtherFiles files, Set<String> faulty) {

    public Side {
        faulty = Set.copyOf(faulty);
    }

    /**
     * Takes a site as it was loaded.
     *
     * @param site the folder that the edition was loaded from
     */
    public static Side of(Path site, Edition published, SitePlan plan, Set<String> faulty) throws IOException {
        Edition whole = published.waiting().isEmpty()
                ? published
                : new Edition(
                        published.whole(),
                        published.asOf(),
                        published.assets(),
                        published::picture,
                        published.cache(),
                        Waiting.NOTHING,
                        LastChanges.UNKNOWN);
        return new Side(
                published,
                whole,
                plan,
                OtherFiles.of(site, published.catalogue().site().folders()),
                faulty);
    }

    /** The state that tells of an offer: what readers may know, if they may know of the offer. */
    Edition edition(OfferId offer) {
        return published.catalogue().programme(offer.programme()).isPresent() ? published : whole;
    }

    /** Whether a file of a programme's runs has errors, so that nobody can tell how booking stands. */
    boolean hasUnreadRuns(ProgrammeId programme) {
        return faulty.stream()
                .anyMatch(file -> file.startsWith("data/cohorts/") && file.endsWith("/" + programme + ".yml"));
    }

    Catalogue catalogue() {
        return whole.catalogue();
    }
}
