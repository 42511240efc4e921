package dev.prospectus.outlook;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import java.util.stream.Collectors;

/** Gaps in words, for those who can close them. */
public final class GapWords {

    private final Catalogue catalogue;
    private final DateWords dates;

    public GapWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.dates = new DateWords(catalogue.site().timeZone());
    }

    /** What is missing, one sentence. */
    public String what(Gap gap) {
        if (gap instanceof Gap.NothingOpen nothing) {
            return Capitals.first(nothing.role().plural()) + " find nothing open from "
                    + DateWords.weekday(nothing.from()) + " to " + DateWords.weekday(nothing.until()) + " ("
                    + (nothing.weeks() == 1 ? "1 week" : nothing.weeks() + " weeks") + ").";
        }
        if (gap instanceof Gap.ClosedDeadline deadline) {
            return "Applications for " + title(deadline.run()) + " close on " + DateWords.weekday(deadline.from())
                    + ", when schools are closed (" + deadline.closed() + ").";
        }
        Gap.NotAnnounced missing = (Gap.NotAnnounced) gap;
        return catalogue.titleOrId(missing.offer()) + ": nothing is written of " + missing.year()
                + ", which is usually known by " + DateWords.weekday(missing.from()) + " ("
                + missing.earlier().stream()
                        .map(year -> year.year() + " was by " + DateWords.day(year.day()))
                        .collect(Collectors.joining(", "))
                + ").";
    }

    /** What can be done, or what ends it. */
    public String hint(Gap gap) {
        if (gap instanceof Gap.NothingOpen nothing) {
            return nothing.next()
                    .map(at -> Listing.and(
                                    nothing.opens().stream().map(this::title).toList())
                            + (nothing.opens().size() == 1 ? " opens on " : " open on ") + dates.from(at)
                            + "; open something earlier, or say when")
                    .orElse("nothing is known to open after that; write what comes next");
        }
        if (gap instanceof Gap.ClosedDeadline deadline) {
            return "the last day before that with school is " + DateWords.weekday(deadline.before());
        }
        Gap.NotAnnounced missing = (Gap.NotAnnounced) gap;
        return "write " + missing.file() + "; 'prospectus rollover " + missing.year()
                + "' drafts it from the year before";
    }

    private String title(Cohort run) {
        return catalogue.title(run).orElseGet(() -> run.id().toString());
    }
}
