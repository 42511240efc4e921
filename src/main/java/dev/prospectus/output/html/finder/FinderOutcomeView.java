package dev.prospectus.output.html.finder;

import dev.prospectus.finder.When;
import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.Piece;
import dev.prospectus.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Where the finder's questions lead.
 *
 * @param school whether somebody asks for a whole school
 * @param groups what may be for this school, the soonest first; may be empty
 * @param ruledOut offers for this phase and role that the answers rule out
 * @param back the last question
 */
public record FinderOutcomeView(
        Frame frame,
        boolean school,
        List<Group> groups,
        RuledOut ruledOut,
        Optional<String> back,
        List<FinderQuestionView.Given> given,
        Ways ways) {

    /**
     * What else a reader can do.
     *
     * @param wider what suits anybody at the school of somebody who asked for themselves; absent where nobody can ask so
     * @param ask a mail to the hub
     * @param restart the first question
     * @param programmes the list of all
     */
    public record Ways(Optional<String> wider, Link ask, String restart, String programmes) {}

    /** Whether something can be taken before next year, so that nobody has to look further. */
    public boolean soon() {
        return groups.stream()
                .anyMatch(group -> !group.matches().isEmpty()
                        && (group.id().equals(When.RIGHT_NOW.id()) || group.id().equals(When.SOON.id())));
    }

    /**
     * @param id {@code right-now}, {@code not-yet} and so on
     * @param statuses the ids of the statuses that belong here; empty where something else than a status decides
     * @param matches the first of them; may be empty where a status decides: it may change while somebody reads
     * @param rest absent when all are there
     */
    public record Group(
            String id, String title, String intro, List<String> statuses, List<Match> matches, Optional<Rest> rest) {}

    /**
     * What a group leaves out.
     *
     * @param until the instant until which the count holds, ISO 8601; empty for ever
     * @param order more than that of any match
     * @param list where the offers for this phase and role are listed
     */
    public record Rest(int count, String until, int order, String list) {}

    /**
     * @param order its place along the pathways, whatever the time: a script keeps it where a status rolls over
     * @param steps the offers that are to be done first
     */
    public record Match(int order, OfferCard offer, List<OfferCard> steps, Told told) {}

    /**
     * What is said of an offer with one verdict.
     *
     * @param reasons why, as sentences whose names of programmes are links; may be empty
     * @param criteria what the school has to judge for itself
     * @param advised what is good to have done or to know before
     * @param first what to do before; empty unless something must be
     * @param run when and where it takes place
     * @param action what to do about it now; absent when another offer must be completed first
     */
    public record Told(
            List<List<Piece>> reasons,
            List<List<Piece>> criteria,
            List<List<Piece>> advised,
            List<Piece> first,
            Phrase run,
            Optional<ActionView> action) {}

    /** @param more how many others there are */
    public record RuledOut(List<NotForYou> offers, int more) {}

    /**
     * @param id the offer's written form
     * @param reasons why not
     */
    public record NotForYou(String id, String title, String href, List<List<Piece>> reasons) {}
}
