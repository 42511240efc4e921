package dev.prospectus.serve;

import dev.prospectus.build.Preparation;
import dev.prospectus.model.NextChange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The edition that pages show. */
final class Shown {

    private final Preparation site;
    private final boolean chosen;
    private final AtomicReference<NextChange> next = new AtomicReference<>();

    /** @param chosen whether somebody chose its instant; otherwise it was now when the files were looked at */
    Shown(Preparation site, boolean chosen) {
        this.site = site;
        this.chosen = chosen;
    }

    Preparation site() {
        return site;
    }

    boolean isChosen() {
        return chosen;
    }

    Instant asOf() {
        return site.edition().asOf();
    }

    ZoneId zone() {
        return site.edition().zone();
    }

    /** Worked out when it is first asked for. */
    NextChange next() {
        NextChange known = next.get();
        if (known == null) {
            known = site.nextChange();
            next.set(known);
        }
        return known;
    }

    /** Whether a site of now says something else by now. */
    boolean isOvertaken(Instant now) {
        return !chosen && !now.isBefore(next().at());
    }
}
