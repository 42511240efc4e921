package dev.prospectus.model;

import dev.prospectus.model.Eligibility.Requirement;
import dev.prospectus.model.Suitability.CannotTell;
import dev.prospectus.model.Suitability.NotForYou;
import dev.prospectus.model.Suitability.NotYet;
import dev.prospectus.model.Suitability.OutOfReach;
import dev.prospectus.model.Suitability.RightNow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Answers "which programme is right for us?". What is known to be wrong comes before what must be done first, and
 * that before what was not asked; so an answer more can only make the outcome more definite.
 */
public final class Finder {

    private final Catalogue catalogue;
    private final EligibilityWords words;
    private final OfferAsks asks;
    private final PassedStages passed;
    private final MatchOrder order;

    public Finder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = new EligibilityWords(catalogue::titleOrId);
        this.asks = new OfferAsks(catalogue);
        this.passed = new PassedStages(catalogue.pathwayIndex());
        this.order = new MatchOrder(catalogue);
    }

    /** When a school can take part. */
    public enum When implements Labelled {
        RIGHT_NOW("Right now"),
        SOON("Soon"),
        NEXT_YEAR("Next year"),
        DEPENDS("It depends"),
        NOT_YET("Not yet"),
        ASK_FIRST("Ask us first"),
        NOT_FOR_YOU("Not for you");

        private final String label;

        When(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        /** For a school that an offer suits. */
        public static When of(BookingStatus status) {
            return switch (status) {
                case OPEN, FEW_PLACES, WAITING_LIST -> RIGHT_NOW;
                case OPENING_SOON, REGISTER_INTEREST -> SOON;
                case FULLY_BOOKED, CLOSED, IN_PROGRESS, FINISHED, CANCELLED, NOT_RUNNING -> NEXT_YEAR;
            };
        }
    }

    /** An offer with the finder's answer about it. */
    public record Match(OfferId offer, When when, Suitability suitability, BookingStatus status) {}

    /** @param offer of the catalogue */
    public Match match(OfferId offer, SchoolAnswers answers, Instant asOf) {
        return match(offer, answers, reach(answers), asOf);
    }

    private Match match(OfferId offer, SchoolAnswers answers, Reach reach, Instant asOf) {
        Suitability suitability = answer(offer, answers, reach);
        BookingStatus status = catalogue.status(offer, asOf);
        return new Match(offer, when(suitability, status), suitability, status);
    }

    /** Every offer that may be for this school: the soonest first, and within one time along the pathways. */
    public List<Match> matches(SchoolAnswers answers, Instant asOf) {
        Reach reach = reach(answers);
        Map<When, List<Match>> byTime = catalogue.offers().stream()
                .map(offer -> match(offer, answers, reach, asOf))
                .filter(match -> match.when() != When.NOT_FOR_YOU)
                .collect(Collectors.groupingBy(Match::when, TreeMap::new, Collectors.toList()));
        return byTime.values().stream()
                .flatMap(matches -> order.sorted(matches, answers.phase()).stream())
                .toList();
    }

    /** The same matches, or some of them, whatever their times. */
    public List<Match> alongPathways(List<Match> matches, SchoolAnswers answers) {
        return order.sorted(matches, answers.phase());
    }

    /** What is for people like these and still not for them; whoever misses it among the matches learns why. */
    public List<Match> ruledOut(SchoolAnswers answers, Instant asOf) {
        Reach reach = reach(answers);
        List<Match> matches = catalogue.offers().stream()
                .filter(offer -> concerns(offer, answers))
                .map(offer -> match(offer, answers, reach, asOf))
                .filter(match -> match.when() == When.NOT_FOR_YOU)
                .toList();
        return order.sorted(matches, answers.phase());
    }

    /** Whether an offer is for these people, or for others for whom they ask. */
    boolean concerns(OfferId offer, SchoolAnswers answers) {
        Programme programme = programme(offer);
        return programme.phases().contains(answers.phase())
                && (answers.role().leadsSchool() || programme.roles().contains(answers.role()));
    }

    /**
     * The same as {@link #suitability}, but who leads a school asks for everybody there.
     *
     * @param reach of these answers
     */
    Suitability answer(OfferId offer, SchoolAnswers answers, Reach reach) {
        List<Role> roles = programme(offer).roles();
        boolean forOthers = concerns(offer, answers) && !roles.isEmpty() && !roles.contains(answers.role());
        return suitability(offer, forOthers ? answers.withRole(roles.get(0)) : answers, reach);
    }

    /** Whether an offer suits a school, going by what it asks alone. */
    public Suitability suitability(OfferId offer, SchoolAnswers answers) {
        return suitability(offer, answers, reach(answers));
    }

    private Suitability suitability(OfferId offer, SchoolAnswers answers, Reach reach) {
        Opinion opinion = withoutRequirements(offer, answers);
        for (Requirement requirement : asks.requires(offer)) {
            consider(requirement, reach, answers, opinion);
        }
        return opinion.outcome(words);
    }

    Reach reach(SchoolAnswers answers) {
        return new Reach(asks, answers, offer -> barrier(offer, answers));
    }

    private Programme programme(OfferId offer) {
        return catalogue
                .programme(offer.programme())
                .orElseThrow(() -> new IllegalArgumentException("not in the catalogue: " + offer));
    }

    private Opinion withoutRequirements(OfferId offer, SchoolAnswers answers) {
        Programme programme = programme(offer);
        Opinion opinion = new Opinion();
        Sentence audience = words.audience(programme);
        boolean meant = programme.phases().contains(answers.phase())
                && programme.roles().contains(answers.role());
        (meant ? opinion.fits : opinion.wrong).add(audience);
        consider(programme.eligibility(), OfferId.of(programme.id()), answers, opinion);
        offer.strand()
                .flatMap(programme::strand)
                .ifPresent(strand -> consider(strand.eligibility(), offer, answers, opinion));
        Set<OfferId> required = asks.named(offer);
        List<OfferId> completed = answers.completed().stream()
                .filter(done -> !done.offer().equals(offer) || asks.isRecent(done))
                .map(SchoolAnswers.Completion::offer)
                .filter(done -> required.stream().noneMatch(named -> named.includes(done) || done.includes(named)))
                .toList();
        passed.by(offer, completed).ifPresent(done -> opinion.wrong.add(words.passed(offer, done)));
        return opinion;
    }

    /** What keeps a school from ever completing an offer, if anything does; its people have many roles. */
    private Optional<Sentence> barrier(OfferId offer, SchoolAnswers answers) {
        boolean underWay = answers.tookPartIn(offer) && !answers.hasCompleted(offer);
        List<Role> roles = programme(offer).roles();
        return underWay || roles.isEmpty()
                ? Optional.empty()
                : withoutRequirements(offer, answers.withRole(roles.get(0))).wrong.stream()
                        .findFirst();
    }

    private static When when(Suitability suitability, BookingStatus status) {
        if (suitability instanceof NotForYou) {
            return When.NOT_FOR_YOU;
        }
        if (suitability instanceof NotYet) {
            return When.NOT_YET;
        }
        if (suitability instanceof OutOfReach) {
            return When.ASK_FIRST;
        }
        if (suitability instanceof CannotTell) {
            return When.DEPENDS;
        }
        return When.of(status);
    }

    private void consider(Eligibility asked, OfferId offer, SchoolAnswers answers, Opinion opinion) {
        if (asked.restrictsSchoolTypes()) {
            opinion.list(answers.schoolType().map(asked.schoolTypes()::contains))
                    .add(words.schoolTypes(asked.schoolTypes()));
        }
        asked.teachingYears().ifPresent(years -> {
            boolean tooEarly =
                    answers.teachingYear().filter(year -> year < years.from()).isPresent();
            (tooEarly ? opinion.early : opinion.list(answers.teachingYear().map(years::contains)))
                    .add(words.teachingYears(years));
        });
        if (asked.onceOnly()) {
            (answers.tookPartIn(offer) ? opinion.wrong : opinion.fits).add(words.onceOnly());
        }
        opinion.criteria.addAll(EligibilityWords.verbatim(asked.criteria()));
    }

    private void consider(Requirement requirement, Reach reach, SchoolAnswers answers, Opinion opinion) {
        List<Sentence> said = words.requirement(requirement);
        if (answers.meets(requirement, false)) {
            opinion.fits.addAll(said);
        } else if (answers.meets(requirement, true)) {
            opinion.unknown.addAll(said);
        } else if (reach.allows(requirement)) {
            opinion.early.addAll(said);
            reach.remaining(requirement).ifPresent(opinion.todo::add);
        } else {
            opinion.outOfReach.addAll(words.needs(reach.missing(requirement)));
            reach.barriers(requirement)
                    .forEach((offer, reason) -> opinion.outOfReach.add(words.cannotStart(offer, reason)));
        }
    }

    /** What speaks for and against an offer, collected until all was considered. */
    private static final class Opinion {
        private final List<Sentence> fits = new ArrayList<>();
        private final List<Sentence> wrong = new ArrayList<>();
        private final List<Sentence> early = new ArrayList<>();
        private final List<Sentence> outOfReach = new ArrayList<>();
        private final List<Sentence> unknown = new ArrayList<>();
        private final List<Sentence> criteria = new ArrayList<>();
        private final List<Requirement> todo = new ArrayList<>();

        /** @param answer absent when not given */
        private List<Sentence> list(Optional<Boolean> answer) {
            return answer.map(fitting -> fitting ? fits : wrong).orElse(unknown);
        }

        private Suitability outcome(EligibilityWords words) {
            if (!wrong.isEmpty()) {
                return new NotForYou(wrong);
            }
            if (!outOfReach.isEmpty()) {
                return new OutOfReach(outOfReach);
            }
            if (!early.isEmpty()) {
                Requirement all = new Requirement.AllOf(todo);
                Set<OfferId> offers = new LinkedHashSet<>();
                collect(all, offers);
                return new NotYet(
                        List.copyOf(offers),
                        offers.isEmpty() ? Optional.empty() : Optional.of(words.first(all)),
                        early);
            }
            return unknown.isEmpty() ? new RightNow(fits, criteria) : new CannotTell(unknown, criteria);
        }

        private static void collect(Requirement requirement, Set<OfferId> offers) {
            if (requirement instanceof Requirement.Completed completed) {
                offers.add(completed.offer());
            }
            requirement.children().forEach(child -> collect(child, offers));
        }
    }
}
