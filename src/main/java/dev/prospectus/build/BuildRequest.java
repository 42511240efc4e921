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
import java.util.Set;

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
 * @param care what becomes of pages that can't be made
 */
public record BuildRequest(
        Path site,
        AsOf asOf,
        Optional<URI> baseUrl,
        boolean drafts,
        Severity failOn,
        int threads,
        LastChanges changes,
        Care care) {

    /** What is done about pages whose template was made for JBake, of which only making them tells whether they can be made. */
    public enum Care {
        /** Nothing before they are asked for. */
        USUAL,
        /** They are made once, so that findings tell of them. */
        TRIES,
        /** The same, and what has an error is left out: of them, and of {@code content/} and {@code assets/}. */
        SKIPS
    }

    public BuildRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
    }

    /** For a site of which nobody asks when its files changed. */
    public BuildRequest(Path site, AsOf asOf, Optional<URI> baseUrl, boolean drafts, Severity failOn, int threads) {
        this(site, asOf, baseUrl, drafts, failOn, threads, LastChanges.UNKNOWN, Care.USUAL);
    }

    /** The same with an answer to when the site's files changed. */
    public BuildRequest with(LastChanges known) {
        return new BuildRequest(site, asOf, baseUrl, drafts, failOn, threads, known, care);
    }

    /** The same for another site. */
    public BuildRequest on(Path other, LastChanges known) {
        return new BuildRequest(other, asOf, baseUrl, drafts, failOn, threads, known, care);
    }

    /** The same at another instant. */
    public BuildRequest at(AsOf instant) {
        return new BuildRequest(site, instant, baseUrl, drafts, failOn, threads, changes, care);
    }

    /** The same, which publishes what is sound of {@code content/}, {@code assets/} and templates that were made for JBake. */
    public BuildRequest skippingBroken() {
        return with(Care.SKIPS);
    }

    /** The same, whose findings are also those that only making pages brings to light. */
    public BuildRequest trying() {
        return with(Care.TRIES);
    }

    private BuildRequest with(Care other) {
        return new BuildRequest(site, asOf, baseUrl, drafts, failOn, threads, changes, other);
    }

    /**
     * Whether a finding keeps a site from being published.
     *
     * @param made for JBake: the templates without whose pages the site can be published
     */
    boolean isStoppedBy(Diagnostic finding, SiteFolders folders, Set<String> made) {
        boolean bad = finding.severity() == Severity.ERROR || finding.severity().compareTo(failOn) >= 0;
        return bad
                && !(care == Care.SKIPS
                        && isSkippable(folders.usual(finding.location().file()), made));
    }

    /** Whether a site can be published without a file, or with its faults. */
    static boolean isSkippable(String file, Set<String> made) {
        return file.startsWith("content/")
                || file.startsWith(DataFiles.assets() + "/")
                || (file.startsWith("templates/") && made.contains(file.substring("templates/".length())));
    }
}
