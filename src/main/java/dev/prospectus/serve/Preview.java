package dev.prospectus.serve;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.source.Diagnostic;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The site as last seen: the newest good edition, and what is wrong with the files as they are now. */
final class Preview {

    private final Supplier<BuildRequest> request;
    private final SiteMemory memory;
    private volatile State state = new State(0, false, List.of(), Optional.empty());

    /**
     * @param request asked anew for each look, so that the clock moves on
     * @param clock the time now
     */
    Preview(Supplier<BuildRequest> request, InstantSource clock) {
        this.request = request;
        this.memory = SiteMemory.across(clock);
    }

    /**
     * @param version counts looks at the files
     * @param broken whether the files as they are now can't be published
     * @param findings of the newest look
     * @param lastGood the newest edition that could be published; absent until there was one
     */
    record State(long version, boolean broken, List<Diagnostic> findings, Optional<Preparation> lastGood) {}

    State state() {
        return state;
    }

    /** Looks at the files again. */
    synchronized State refresh() throws IOException {
        Preparation newest = SiteBuilder.prepare(request.get(), memory);
        boolean broken = !newest.publishable();
        state = new State(
                state.version() + 1, broken, newest.findings(), broken ? state.lastGood() : Optional.of(newest));
        return state;
    }
}
