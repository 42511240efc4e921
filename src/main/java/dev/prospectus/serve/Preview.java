package dev.prospectus.serve;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The state of the previewed site: the last good edition, and the findings about the present files. */
final class Preview {

    private final PreviewRequest request;
    private final URI host;
    private final SiteMemory memory;
    private volatile State state;

    /**
     * @param host the address of the preview's server, without a path
     * @param clock the time now
     */
    Preview(PreviewRequest request, URI host, InstantSource clock) {
        this.request = request;
        this.host = host;
        this.memory = SiteMemory.across(clock);
        // Versions of one run differ from those of the run before, whose pages may still be open.
        this.state = new State(clock.millis(), "/", false, List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * @param version grows with each look at the files
     * @param basePath where the site stands on its host, beginning and ending in a slash
     * @param broken whether the present files can't be published
     * @param findings of the last look
     * @param lastGood the last edition that could be published; absent until there is one
     * @param failure why the last look could not be finished
     */
    record State(
            long version,
            String basePath,
            boolean broken,
            List<Diagnostic> findings,
            Optional<Preparation> lastGood,
            Optional<Throwable> failure) {
        State {
            findings = List.copyOf(findings);
        }

        /** What open pages are told. */
        String word() {
            return (broken ? "broken " : "good ") + version;
        }
    }

    State state() {
        return state;
    }

    /** The site's home page in this preview. */
    URI address() {
        return host.resolve(state.basePath());
    }

    Path site() {
        return request.site();
    }

    /** Prepares the site again from the present files. Never fails: a failure is told as a finding, and the preview goes on. */
    synchronized State refresh(PreviewListener listener) {
        State old = state;
        try {
            String basePath = request.basePath().orElse(old.basePath());
            BuildRequest now = request.at(host.resolve(basePath));
            Preparation newest = SiteBuilder.prepare(now, memory);
            boolean broken = !newest.publishable();
            state = new State(
                    old.version() + 1,
                    basePath,
                    broken,
                    newest.findings(),
                    broken ? old.lastGood() : Optional.of(newest),
                    Optional.empty());
            listener.looked(newest);
        } catch (IOException | RuntimeException | Error failure) {
            state = new State(
                    old.version() + 1,
                    old.basePath(),
                    true,
                    List.of(FailedLook.finding(failure, request.site())),
                    old.lastGood(),
                    Optional.of(failure));
            listener.failed(failure);
        }
        return state;
    }
}
