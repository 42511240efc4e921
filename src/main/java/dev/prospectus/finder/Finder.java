package dev.prospectus.finder;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Requirement.Truth;
import dev.prospectus.model.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers "which programme is right for us?". What is known to be wrong comes before what must be done first, and
 * that before what was not asked; so an answer more can only make the outcome more definite.
 */
public final class Finder {

    private final OfferIndex offers;
    private final PassedStages passed;
    private final MatchOrder order;
    private final Function<OfferId, BookingStatus> statuses;
    private final Map<People, int[]> concerning = new ConcurrentHashMap<>();

    /** @param statuses how booking stands for each offer */
    public Finder(Catalogue catalogue, Function<OfferId, BookingStatus> statuses) {
        this.offers = new OfferIndex(catalogue);
        this.passed = new PassedStages(catalogue.pathwayIndex());
        this.order = new MatchOrder(catalogue, statuses);
        this.statuses = statuses;
    }

    private record People(Phase phase, Role role) {}

    /**
     * Whether an offer suits a school, going by what it asks alone. Who leads a school asks for everybody there.
     *
     * @param offer of the catalogue
     */
    public Suitability suitability(OfferId offer, SchoolAnswers answers) {
        return situation(answers).verdict(offers.number(offer));
    }

    /** @param offer of the catalogue */
    public Match match(OfferId offer, SchoolAnswers answers) {
        return match(offers.number(offer), situation(answers));
    }

    /** Every offer for people like these, along the pathways, whenever it can be taken; some may not be for this school. */
    public List<Match> all(SchoolAnswers answers) {
        Situation situation = situation(answers);
        int[] people = concerning.computeIfAbsent(new People(answers.phase(), answers.role()), this::alongPathways);
        return Arrays.stream(people).mapToObj(offer -> match(offer, situation)).toList();
    }

    /** Every offer that may be for this school: the soonest first, and within one time along the pathways. */
    public List<Match> matches(SchoolAnswers answers) {
        return all(answers).stream()
                .filter(match -> match.when() != When.NOT_FOR_YOU)
                .sorted(Comparator.comparing(Match::when))
                .toList();
    }

    /** Offers for people like these that the answers rule out. */
    public List<Match> ruledOut(SchoolAnswers answers) {
        return all(answers).stream()
                .filter(match -> match.when() == When.NOT_FOR_YOU)
                .toList();
    }

    private Situation situation(SchoolAnswers answers) {
        return new Situation(offers, passed, answers);
    }

    private Match match(int offer, Situation situation) {
        OfferId id = offers.id(offer);
        Suitability suitability = situation.verdict(offer);
        BookingStatus status = statuses.apply(id);
        return new Match(id, When.of(suitability, status), suitability, advice(offer, situation.answers()), status);
    }

    /** What is good to have done, as far as the school has not. It decides nothing, so nobody is asked about it. */
    private List<Reason> advice(int offer, SchoolAnswers answers) {
        return offers.asks(offer).eligibility().stream()
                .map(Eligibility::advised)
                .<Reason>flatMap(advised -> Stream.concat(
                        advised
                                .requirement()
                                .filter(requirement -> requirement.met(answers) != Truth.YES)
                                .map(Reason.Advised::new)
                                .stream(),
                        advised.sentences().stream().map(Reason.AdvisedIn::new)))
                .toList();
    }

    private int[] alongPathways(People people) {
        List<OfferId> sorted = order.sorted(
                Arrays.stream(offers.concerning(people.phase(), people.role()))
                        .mapToObj(offers::id)
                        .toList(),
                people.phase());
        return sorted.stream().mapToInt(offers::number).toArray();
    }
}
