package dev.prospectus.publish;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Sites that nobody means to publish: one that is older than what readers have, and one that lost most of its files. */
final class Accident {

    private static final String ANYWAY = "If that is meant, publish with --anyway.";

    private Accident() {}

    /**
     * @param files how many readers get now; 0 if nothing was published yet
     * @param asOf the instant of the statuses that readers see now; empty if it is not known
     */
    static void mustNotBe(BuiltSite site, int files, String asOf, String host) throws IOException {
        if (site.size() < files / 2) {
            throw new HostException(
                    "the site has " + site.size() + " files, and that at " + host + " has " + files
                            + ", so more than half would be gone",
                    ANYWAY);
        }
        Optional<Instant> before = instant(asOf);
        Optional<Instant> after = site.asOf().flatMap(Accident::instant);
        if (before.isPresent() && after.isPresent() && after.get().isBefore(before.get())) {
            throw new HostException(
                    "the site is as of " + after.get() + ", and that at " + host + " as of " + before.get()
                            + ", which is later",
                    ANYWAY + " To bring back an earlier release: --rollback.");
        }
    }

    /** What a home page or another machine said, if it is an instant. */
    static Optional<Instant> instant(String said) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(said));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
