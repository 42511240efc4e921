package dev.prospectus.doctor;

import dev.prospectus.build.SiteBuilder;
import dev.prospectus.outlook.StarterWords;
import java.net.URI;
import java.util.List;

/** Whether the site knows where it stands. */
final class AddressExamination implements Examination {

    private static final String PART = "Address";

    @Override
    public List<Observation> of(Patient patient) {
        if (SiteBuilder.publishedAt(patient.site()).isEmpty()) {
            return List.of(); // The site's line tells why.
        }
        URI address = patient.config().baseUrl();
        return List.of(
                StarterWords.isNobodys(address)
                        ? Observation.look(
                                PART,
                                address
                                        + " is no address that readers can open; links in calendars, feeds and search engines lead there",
                                "write the site's own into site-config.yml, as base-url")
                        : Observation.ok(PART, address.toString()));
    }
}
