package dev.prospectus.output.html.offers;

import dev.prospectus.output.html.page.CountedLink;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.NewsItem;
import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.StatusView;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.util.List;
import java.util.Optional;

/**
 * The home page.
 *
 * @param programmes leads to all offers
 */
public record HomeView(
        Frame frame,
        String programmes,
        Hero hero,
        WaysIn ways,
        OpenNow open,
        Openings opening,
        News news,
        List<Path> pathways) {

    /**
     * What stands on top.
     *
     * @param finder leads to the first question
     * @param tally how many offers have the statuses a school can act on, and how many runs open soon
     * @param tallyUntil the instant from which the counts are not known, ISO 8601 in UTC
     */
    public record Hero(String description, String finder, List<Count> tally, Optional<String> tallyUntil) {}

    /** Ways in by role and by phase, only those with offers. */
    public record WaysIn(List<CountedLink> roles, List<CountedLink> phases) {}

    /**
     * @param offers those a school can apply for now, what closes first standing first, and those that open next; more of them
     *     than are shown
     * @param none whether nothing is open
     * @param soon whether anything opens soon
     */
    public record OpenNow(List<OfferCard> offers, Rollover<Boolean> none, Rollover<Boolean> soon) {

        /** For an attribute in single quotes. */
        public String noneLater() {
            return RolloverJson.attribute(none);
        }

        /** For an attribute in single quotes. */
        public String soonLater() {
            return RolloverJson.attribute(soon);
        }
    }

    /**
     * The runs that open next for applications.
     *
     * @param runs soonest first; more of them than are shown, so that the list stays full when some have opened
     * @param all the page of all of them; there is none when there are no runs
     */
    public record Openings(List<Opening> runs, String all) {}

    /** @param all leads to all news */
    public record News(List<NewsItem> posts, String all) {}

    /** How many offers have a status, or how many runs open soon. */
    public record Count(String title, String href, Rollover<Integer> counts) {

        /** For an attribute in single quotes. */
        public String later() {
            return RolloverJson.attribute(counts);
        }
    }

    public record Path(String title, String href, String summary, String phases) {}

    /** @param cohort the run's own title */
    public record Opening(String title, String href, String cohort, StatusView status) {}
}
