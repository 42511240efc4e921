package dev.prospectus.doctor;

import dev.prospectus.build.SiteBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the site knows where it stands. */
final class AddressExamination implements Examination {

    private static final String PART = "Address";

    /** Names that are for examples and for machines of one's own (RFC 2606, RFC 6761). */
    private static final Pattern NOBODYS =
            Pattern.compile("(.*\\.)?(example(\\.(org|com|net))?|test|invalid|localhost)|127\\..*|\\[::1]");

    @Override
    public List<Observation> of(Patient patient) {
        if (SiteBuilder.publishedAt(patient.site()).isEmpty()) {
            return List.of(); // The site's line tells why.
        }
        URI address = patient.config().baseUrl();
        boolean example = Optional.ofNullable(address.getHost())
                .filter(host -> NOBODYS.matcher(host).matches())
                .isPresent();
        return List.of(
                example
                        ? Observation.look(
                                PART,
                                address
                                        + " is no address that readers can open; links in calendars, feeds and search engines lead there",
                                "write the site's own into site-config.yml, as base-url")
                        : Observation.ok(PART, address.toString()));
    }
}
