package dev.prospectus.serve;

import dev.prospectus.model.AsOf;
import java.util.Optional;

/** Looks at the site again and tells the open pages, one after the other, whoever asks for it. */
final class Looks {

    private final Preview preview;
    private final LiveReload live;

    Looks(Preview preview, LiveReload live) {
        this.preview = preview;
        this.live = live;
    }

    /** Returns whether the files could be read. After a defect they could: looking again would only find it again. */
    synchronized boolean again() {
        return told(preview.refresh());
    }

    /** Shows the site at another instant, in all tabs. */
    synchronized void at(Optional<AsOf> chosen) {
        told(preview.refresh(chosen));
    }

    /** Looks again if something has changed by itself. */
    synchronized void ifOvertaken() {
        if (preview.isOvertaken()) {
            again();
        }
    }

    private boolean told(Preview.State state) {
        live.announce(state);
        return state.failure().flatMap(FailedLook::disk).isEmpty();
    }
}
