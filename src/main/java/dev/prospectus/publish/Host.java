package dev.prospectus.publish;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where readers get the site from. Readers, and whoever kills the process at any instant, see the release that was there before or the new
 * one, whole.
 */
public interface Host {

    /** How many releases can be brought back: the present one and those before it. */
    int KEPT = 5;

    /**
     * Makes a site the present release, unless it is that already.
     *
     * @param now the instant of the publication
     * @param anyway whether an older site, or one that lost most of its files, is meant to be published
     * @throws HostException if the host does not take it; what readers see is then as it was
     */
    Outcome publish(BuiltSite site, Instant now, boolean anyway) throws IOException;

    /**
     * What publishing a site would change. Nothing is changed.
     *
     * @throws HostException if {@link #publish} would refuse it too
     */
    Difference difference(BuiltSite site, boolean anyway) throws IOException;

    /** What can be brought back, the latest first. */
    List<Release> releases() throws IOException;

    /**
     * Makes an earlier release the present one.
     *
     * @param name of the release; without one, that before the present one
     * @throws HostException if there is none
     */
    Release rollback(Optional<String> name, Instant now) throws IOException;
}
