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

/** The state of the previewed site: the last good edition, and the findings about the present files. */
final class Preview {

    private final Supplier<BuildRequest> request;
    private final SiteMemory memory;
    private volatile State state = new State(0, false, List.of(), Optional.empty());

    /**
     * @param request supplies a new request for each look, with the time of that look
     * @param clock the time now
     */
    Preview(Supplier<BuildRequest> request, InstantSource clock) {
        this.request = request;
        this.memory = SiteMemory.across(clock);
    }

    /**
     * @param version the number of looks at the files so far
     * @param broken whether the present files can't be published
     * @param findings of the last look
     * @param lastGood the last edition that could be published; absent until there is one
     */
    record State(long version, boolean broken, List<Diagnostic> findings, Optional<Preparation> lastGood) {}

    State state() {
        return state;
    }

    /** Prepares the site again from the present files. */
    synchronized State refresh() throws IOException {
        Preparation newest = SiteBuilder.prepare(request.get(), memory);
        boolean broken = !newest.publishable();
        state = new State(
                state.version() + 1, broken, newest.findings(), broken ? state.lastGood() : Optional.of(newest));
        return state;
    }
}
