package dev.prospectus.diff;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Waiting;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.plan.SitePlan;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One of the two states of a site.
 *
 * @param published what readers may know of at the instant of the comparison
 * @param whole all that was written, since who reviews a change reads what waits as well
 * @param plan every address of what is published
 * @param files the site's other files
 */
public record Side(Edition published, Edition whole, SitePlan plan, OtherFiles files) {

    /** @param site the folder that the edition was loaded from */
    public static Side of(Path site, Edition published, SitePlan plan) throws IOException {
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
        return new Side(published, whole, plan, OtherFiles.of(site));
    }

    Catalogue catalogue() {
        return whole.catalogue();
    }
}
