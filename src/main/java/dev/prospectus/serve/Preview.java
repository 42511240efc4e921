package dev.prospectus.serve;

import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.model.AsOf;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The state of the previewed site: the last good edition, and the findings about the present files. */
final class Preview {

    private final PreviewSource request;
    private final URI host;
    private final InstantSource clock;
    private final SiteMemory memory;
    private final PreviewListener listener;
    private volatile State state;

    /**
     * @param host the address of the preview's server, without a path
     * @param clock the time now
     * @param listener is told what each look at the files brought
     */
    Preview(PreviewSource request, URI host, InstantSource clock, PreviewListener listener) {
        this.request = request;
        this.host = host;
        this.clock = clock;
        this.memory = SiteMemory.across(clock);
        this.listener = listener;
        // Versions of one run differ from those of the run before, whose pages may still be open.
        this.state =
                new State(clock.millis(), "/", request.asOf(), false, List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * @param version grows with each look at the files
     * @param basePath where the site stands on its host, beginning and ending in a slash
     * @param chosen the instant that somebody chose; absent for now
     * @param broken whether the present files can't be published
     * @param findings of the last look
     * @param lastGood the last edition that could be published; absent until there is one
     * @param failure why the last look could not be finished
     */
    record State(
            long version,
            String basePath,
            Optional<AsOf> chosen,
            boolean broken,
            List<Diagnostic> findings,
            Optional<Shown> lastGood,
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

    /** Whether the site of now says something else by now. */
    boolean isOvertaken() {
        return state.lastGood()
                .filter(shown -> shown.isOvertaken(clock.instant()))
                .isPresent();
    }

    /** Prepares the site again from the present files, at the instant that was chosen last. */
    State refresh() {
        return refresh(state.chosen());
    }

    /**
     * Prepares the site again from the present files. Never fails: a failure is told as a finding, and the preview goes on.
     *
     * @param chosen the instant to show from now on; absent for now, whenever that is
     */
    synchronized State refresh(Optional<AsOf> chosen) {
        State old = state;
        try {
            String basePath = request.basePath().orElse(old.basePath());
            Preparation newest =
                    request.prepare(host.resolve(basePath), chosen.orElseGet(() -> AsOf.of(clock.instant())), memory);
            boolean broken = !newest.publishable();
            state = new State(
                    old.version() + 1,
                    basePath,
                    chosen,
                    broken,
                    newest.findings(),
                    broken ? old.lastGood() : Optional.of(new Shown(newest, chosen.isPresent())),
                    Optional.empty());
            listener.looked(newest);
        } catch (IOException | RuntimeException | Error failure) {
            state = new State(
                    old.version() + 1,
                    old.basePath(),
                    chosen,
                    true,
                    List.of(FailedLook.finding(failure, request.site())),
                    old.lastGood(),
                    Optional.of(failure));
            listener.failed(failure);
        }
        return state;
    }
}
