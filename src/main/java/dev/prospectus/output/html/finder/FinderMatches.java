package dev.prospectus.output.html.finder;

import dev.prospectus.finder.Match;
import dev.prospectus.finder.Reason;
import dev.prospectus.finder.Suitability;
import dev.prospectus.finder.When;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.output.html.finder.FinderOutcomeView.Told;
import dev.prospectus.output.html.page.ActionView;
import dev.prospectus.output.html.page.OfferCard;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Piece;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.ReasonWords;
import dev.prospectus.words.Sentence;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells the finder's answers about offers. What is said of an offer with one verdict is made once for all pages that say it. */
final class FinderMatches {

    /** Offers that a page tells of each time: more than a reader compares, and no page grows with the catalogue. */
    static final int DOZEN = 12;

    private final PageTools tools;
    private final FinderRuns runs;
    private final ReasonWords words;
    private final Map<Verdict, Told> told = new ConcurrentHashMap<>();
    private final Map<OfferId, Optional<Instant>> moves = new ConcurrentHashMap<>();

    FinderMatches(PageTools tools) {
        this.tools = tools;
        this.runs = new FinderRuns(tools.edition());
        this.words =
                new ReasonWords(tools.catalogue()::titleOrId, tools.catalogue().nouns());
    }

    /** @param school whether somebody asks for a whole school */
    private record Verdict(OfferId offer, Suitability suitability, List<Reason> advice, boolean school) {}

    /**
     * Everything that may be for a school, by time. A time is left out when nothing was found for it, and nothing can roll over
     * into it while somebody reads.
     *
     * @param found along the pathways, without what is not for this school
     * @param answers by which it was found, as in the page's path
     * @param school whether somebody asks for a whole school: then it is told of each whom it is for, not as a reason
     * @param list where the offers for this phase and role are listed
     */
    List<FinderOutcomeView.Group> groups(List<Match> found, List<String> answers, boolean school, String list) {
        Map<When, List<Integer>> byTime = IntStream.range(0, found.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        order -> found.get(order).when(), () -> new EnumMap<>(When.class), Collectors.toList()));
        boolean rolling = byTime.keySet().stream().anyMatch(When::followsStatus);
        String until = byTime.values().stream()
                .flatMap(orders -> orders.stream().skip(DOZEN))
                .map(found::get)
                .flatMap(match -> move(match).stream())
                .min(Comparator.naturalOrder())
                .map(Instant::toString)
                .orElse("");
        return Arrays.stream(When.values())
                .filter(when -> byTime.containsKey(when) || (rolling && when.followsStatus()))
                .map(when -> {
                    List<Integer> orders = byTime.getOrDefault(when, List.of());
                    return new FinderOutcomeView.Group(
                            when.id(),
                            when.label(),
                            intro(when, school ? tools.say("fit your {school}") : "suit you"),
                            statuses(when),
                            orders.stream()
                                    .limit(DOZEN)
                                    .map(order -> view(found.get(order), order, answers, school))
                                    .toList(),
                            orders.size() <= DOZEN
                                    ? Optional.empty()
                                    : Optional.of(new FinderOutcomeView.Rest(
                                            orders.size() - DOZEN,
                                            when.followsStatus() ? until : "",
                                            found.size(),
                                            list)));
                })
                .toList();
    }

    /** When an offer moves to another time. */
    private Optional<Instant> move(Match match) {
        return match.when().followsStatus()
                ? moves.computeIfAbsent(
                        match.offer(),
                        offer -> tools.edition().booking(offer).timeline().changes().stream()
                                .filter(change -> When.of(change.status()) != match.when())
                                .map(StatusTimeline.Change::at)
                                .findFirst())
                : Optional.empty();
    }

    private static List<String> statuses(When when) {
        return when.followsStatus()
                ? Arrays.stream(BookingStatus.values())
                        .filter(status -> When.of(status) == when)
                        .map(BookingStatus::id)
                        .toList()
                : List.of();
    }

    /** @param suit what is said of these offers and those who ask */
    private String intro(When when, String suit) {
        return switch (when) {
            case RIGHT_NOW -> "You can apply, or join a waiting list, today.";
            case SOON ->
                "These " + suit
                        + ", but you cannot apply yet. Each says when you can, or lets you register your interest.";
            case LATER ->
                "These " + suit + ", but none of their runs can be booked at the moment. "
                        + "Tell us that you are interested in the next.";
            case DEPENDS -> "These may " + suit + ". Check what they ask.";
            case NOT_YET -> "Something else comes first.";
            case ASK_FIRST ->
                "Going by your answers, you do not meet what these ask. Tell us more: there may be another way.";
            case NOT_FOR_YOU -> tools.say("These are for other {schools} or people.");
        };
    }

    private FinderOutcomeView.Match view(Match match, int order, List<String> answers, boolean school) {
        return new FinderOutcomeView.Match(
                order,
                card(match.offer(), answers),
                steps(match.suitability()).stream()
                        .filter(this::isKnown)
                        .map(step -> card(step, answers))
                        .toList(),
                told.computeIfAbsent(
                        new Verdict(match.offer(), match.suitability(), match.advice(), school), this::told));
    }

    private static List<OfferId> steps(Suitability suitability) {
        return suitability instanceof Suitability.NotYet notYet ? notYet.offers() : List.of();
    }

    private Told told(Verdict verdict) {
        Suitability suitability = verdict.suitability();
        boolean first = !steps(suitability).isEmpty();
        boolean forPeople = suitability instanceof Suitability.NotYet || suitability instanceof Suitability.OutOfReach;
        return new Told(
                sentences(words.of(suitability.reasons().stream()
                        .skip(verdict.school() && suitability instanceof Suitability.RightNow ? 1 : 0)
                        .toList())),
                sentences(words.of(suitability.criteria())),
                sentences(words.of(verdict.advice())),
                words.first(suitability).map(this::pieces).orElse(List.of()),
                first || forPeople ? Phrase.NOTHING : runs.of(verdict.offer()),
                first ? Optional.empty() : Optional.of(action(verdict.offer(), forPeople)));
    }

    /** @param forPeople whether only people can tell what to do */
    private ActionView action(OfferId offer, boolean forPeople) {
        Programme programme = tools.catalogue().programme(offer.programme()).orElseThrow();
        return forPeople ? tools.steps().ask(programme, offer) : tools.steps().of(programme, offer);
    }

    /** @param found what is not for those who gave these answers */
    FinderOutcomeView.RuledOut ruledOut(List<Match> found, List<String> answers) {
        return new FinderOutcomeView.RuledOut(
                found.stream()
                        .limit(DOZEN)
                        .map(match -> ruledOut(match, answers))
                        .toList(),
                Math.max(0, found.size() - DOZEN));
    }

    private FinderOutcomeView.NotForYou ruledOut(Match match, List<String> answers) {
        OfferCard card = card(match.offer(), answers);
        return new FinderOutcomeView.NotForYou(
                card.id(),
                card.title(),
                card.href(),
                sentences(words.of(match.suitability().reasons())));
    }

    private OfferCard card(OfferId offer, List<String> answers) {
        return tools.cards().card(offer).leadingTo(tools.href(Routes.offer(offer, answers)));
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
