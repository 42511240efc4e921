package dev.prospectus.output.html.finder;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Finder;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Sentence;
import dev.prospectus.model.Suitability;
import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Piece;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells the finder's answers about offers. */
final class FinderMatches {

    private final PageTools tools;
    private final Finder finder;
    private final FinderRuns runs;

    FinderMatches(PageTools tools) {
        this.tools = tools;
        this.finder = new Finder(tools.catalogue());
        this.runs = new FinderRuns(tools.edition());
    }

    Finder finder() {
        return finder;
    }

    /**
     * Empty when nothing was found for that time, and nothing can roll over into it while somebody reads.
     *
     * @param found along the pathways
     * @param answers by which it was found, as in the page's path
     * @param school whether somebody asks for a whole school: then it is told of each whom it is for, not as a reason
     */
    Optional<FinderOutcomeView.Group> group(
            Finder.When when, List<Finder.Match> found, List<String> answers, boolean school) {
        List<String> statuses = statuses(when);
        boolean later = !statuses.isEmpty()
                && found.stream().anyMatch(match -> !statuses(match.when()).isEmpty());
        return found.stream().noneMatch(match -> match.when() == when) && !later
                ? Optional.empty()
                : Optional.of(new FinderOutcomeView.Group(
                        when.id(),
                        when.label(),
                        intro(when, school ? "fit your school" : "suit you"),
                        statuses,
                        IntStream.range(0, found.size())
                                .filter(order -> found.get(order).when() == when)
                                .mapToObj(order -> view(found.get(order), order, answers, school))
                                .toList()));
    }

    private static List<String> statuses(Finder.When when) {
        return Arrays.stream(BookingStatus.values())
                .filter(status -> Finder.When.of(status) == when)
                .map(BookingStatus::id)
                .toList();
    }

    /** @param suit what is said of these offers and those who ask */
    private static String intro(Finder.When when, String suit) {
        return switch (when) {
            case RIGHT_NOW -> "You can apply, or join a waiting list, today.";
            case SOON ->
                "These " + suit
                        + ", but you cannot apply yet. Each says when you can, or lets you register your interest.";
            case NEXT_YEAR ->
                "These " + suit + ", but none of their runs can be booked at the moment. "
                        + "Tell us that you are interested, and we will write to you about the next.";
            case DEPENDS -> "These may " + suit + ". Check what they ask.";
            case NOT_YET -> "Something else comes first.";
            case ASK_FIRST ->
                "Going by your answers, you do not meet what these ask. Tell us more: there may be another way.";
            case NOT_FOR_YOU -> "These are for other schools or people.";
        };
    }

    private FinderOutcomeView.Match view(Finder.Match match, int order, List<String> answers, boolean school) {
        Programme programme =
                tools.catalogue().programme(match.offer().programme()).orElseThrow();
        Suitability suitability = match.suitability();
        List<OfferId> steps = suitability instanceof Suitability.NotYet notYet ? notYet.offers() : List.of();
        boolean forPeople = match.when() == Finder.When.NOT_YET || match.when() == Finder.When.ASK_FIRST;
        return new FinderOutcomeView.Match(
                order,
                card(match.offer(), answers),
                sentences(suitability.reasons().stream()
                        .skip(school && suitability instanceof Suitability.RightNow ? 1 : 0)
                        .toList()),
                sentences(criteria(suitability)),
                suitability instanceof Suitability.NotYet notYet
                        ? notYet.first().map(this::pieces).orElse(List.of())
                        : List.of(),
                steps.stream()
                        .filter(this::isKnown)
                        .map(step -> card(step, answers))
                        .toList(),
                steps.isEmpty() && !forPeople ? runs.of(match.offer()) : Phrase.NOTHING,
                steps.isEmpty() ? Optional.of(action(programme, match.offer(), forPeople)) : Optional.empty());
    }

    /** @param forPeople whether only people can tell what to do */
    private ActionView action(Programme programme, OfferId offer, boolean forPeople) {
        return forPeople ? tools.steps().ask(programme, offer) : tools.steps().of(programme, offer);
    }

    /** An offer that is not for those who gave these answers, and why. */
    FinderOutcomeView.RuledOut ruledOut(Finder.Match match, List<String> answers) {
        OfferCard card = card(match.offer(), answers);
        return new FinderOutcomeView.RuledOut(
                card.id(),
                card.title(),
                card.href(),
                sentences(match.suitability().reasons()));
    }

    private OfferCard card(OfferId offer, List<String> answers) {
        return tools.cards().card(offer).leadingTo(tools.href(Routes.offer(offer, answers)));
    }

    private static List<Sentence> criteria(Suitability suitability) {
        if (suitability instanceof Suitability.RightNow now) {
            return now.criteria();
        }
        return suitability instanceof Suitability.CannotTell open ? open.criteria() : List.of();
    }

    private List<List<Piece>> sentences(List<Sentence> sentences) {
        return sentences.stream().map(this::pieces).toList();
    }

    private List<Piece> pieces(Sentence sentence) {
        return sentence.parts().stream()
                .map(part -> part instanceof Sentence.OfferLink link && isKnown(link.offer())
                        ? new Piece(link.words(), Optional.of(tools.href(Routes.offer(link.offer()))))
                        : Piece.words(part.words()))
                .toList();
    }

    private boolean isKnown(OfferId offer) {
        return tools.catalogue().title(offer).isPresent();
    }
}
