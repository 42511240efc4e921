package dev.prospectus.build;

import dev.prospectus.model.AsOf;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.SiteFolders;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build.
 *
 * @param site the folder with {@code site-config.yml}
 * @param asOf the instant at which statuses hold
 * @param baseUrl where the site will stand, if not where its configuration says
 * @param drafts whether unfinished content pages are part of it
 * @param failOn findings at least this bad stop the build; errors always do
 * @param threads how many render at once, at least 1
 * @param changes when the site's files last changed
 * @param skipBroken whether errors in {@code content/} and {@code assets/} stop nothing: what can't be read is left out
 */
public record BuildRequest(
        Path site,
        AsOf asOf,
        Optional<URI> baseUrl,
        boolean drafts,
        Severity failOn,
        int threads,
        LastChanges changes,
        boolean skipBroken) {

    public BuildRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /** For a site of which nobody asks when its files changed. */
    public BuildRequest(Path site, AsOf asOf, Optional<URI> baseUrl, boolean drafts, Severity failOn, int threads) {
        this(site, asOf, baseUrl, drafts, failOn, threads, LastChanges.UNKNOWN, false);
    }

    /** The same with an answer to when the site's files changed. */
    public BuildRequest with(LastChanges known) {
        return new BuildRequest(site, asOf, baseUrl, drafts, failOn, threads, known, skipBroken);
    }

    /** The same at another instant. */
    public BuildRequest at(AsOf instant) {
        return new BuildRequest(site, instant, baseUrl, drafts, failOn, threads, changes, skipBroken);
    }

    /** The same, which publishes what is sound of {@code content/} and {@code assets/}. */
    public BuildRequest skippingBroken() {
        return new BuildRequest(site, asOf, baseUrl, drafts, failOn, threads, changes, true);
    }

    /** Whether a finding keeps a site with these folders from being published. */
    boolean isStoppedBy(Diagnostic finding, SiteFolders folders) {
        boolean bad = finding.severity() == Severity.ERROR || finding.severity().compareTo(failOn) >= 0;
        return bad
                && !(skipBroken && isOfContent(folders.usual(finding.location().file())));
    }

    private static boolean isOfContent(String file) {
        return file.startsWith("content/") || file.startsWith(DataFiles.assets() + "/");
    }
}
