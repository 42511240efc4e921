package dev.prospectus.model;

import dev.prospectus.model.Eligibility.Requirement;
import dev.prospectus.model.Suitability.CannotTell;
import dev.prospectus.model.Suitability.NotForYou;
import dev.prospectus.model.Suitability.NotYet;
import dev.prospectus.model.Suitability.RightNow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers "which programme is right for us?". What is known to be wrong comes before what must be done first, and
 * that before what was not asked; so an answer more can only make the outcome more definite.
 */
public final class Finder {

    private final Catalogue catalogue;
    private final EligibilityWords words;

    public Finder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = new EligibilityWords(catalogue::titleOrId);
    }

    /** When a school can take part. */
    public enum When implements Labelled {
        RIGHT_NOW("Right now"),
        SOON("Soon"),
        NEXT_YEAR("Next year"),
        DEPENDS("It depends"),
        NOT_YET("Not yet"),
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
        Suitability suitability = suitability(offer, answers);
        BookingStatus status = catalogue.status(offer, asOf);
        return new Match(offer, when(suitability, status), suitability, status);
    }

    /** Every offer that may be for this school, the soonest first and then by id. */
    public List<Match> matches(SchoolAnswers answers, Instant asOf) {
        return catalogue.offers().stream()
                .map(offer -> match(offer, answers, asOf))
                .filter(match -> match.when() != When.NOT_FOR_YOU)
                .sorted(Comparator.comparing(Match::when).thenComparing(Match::offer))
                .toList();
    }

    /** Whether an offer suits a school, going by what it asks alone. */
    public Suitability suitability(OfferId offer, SchoolAnswers answers) {
        Programme programme = catalogue
                .programme(offer.programme())
                .orElseThrow(() -> new IllegalArgumentException("not in the catalogue: " + offer));
        Opinion opinion = new Opinion();
        Sentence audience = words.audience(programme);
        if (programme.phases().contains(answers.phase()) && programme.roles().contains(answers.role())) {
            opinion.fits.add(audience);
        } else {
            opinion.wrong.add(audience);
        }
        consider(programme.eligibility(), OfferId.of(programme.id()), answers, opinion);
        offer.strand()
                .flatMap(programme::strand)
                .ifPresent(strand -> consider(strand.eligibility(), offer, answers, opinion));
        return opinion.outcome(words);
    }

    private static When when(Suitability suitability, BookingStatus status) {
        if (suitability instanceof NotForYou) {
            return When.NOT_FOR_YOU;
        }
        if (suitability instanceof NotYet) {
            return When.NOT_YET;
        }
        if (suitability instanceof CannotTell) {
            return When.DEPENDS;
        }
        return When.of(status);
    }

    private void consider(Eligibility asks, OfferId offer, SchoolAnswers answers, Opinion opinion) {
        if (asks.restrictsSchoolTypes()) {
            opinion.list(answers.schoolType().map(asks.schoolTypes()::contains))
                    .add(words.schoolTypes(asks.schoolTypes()));
        }
        asks.teachingYears().ifPresent(years -> {
            boolean tooEarly =
                    answers.teachingYear().filter(year -> year < years.from()).isPresent();
            (tooEarly ? opinion.early : opinion.list(answers.teachingYear().map(years::contains)))
                    .add(words.teachingYears(years));
        });
        if (asks.onceOnly()) {
            (answers.tookPartIn(offer) ? opinion.wrong : opinion.fits).add(words.onceOnly());
        }
        asks.requires().ifPresent(requirement -> consider(requirement, answers, opinion));
        opinion.criteria.addAll(EligibilityWords.verbatim(asks.criteria()));
    }

    private void consider(Requirement requirement, SchoolAnswers answers, Opinion opinion) {
        List<Sentence> said = words.requirement(requirement);
        if (isMet(requirement, answers, false)) {
            opinion.fits.addAll(said);
        } else if (isMet(requirement, answers, true)) {
            opinion.unknown.addAll(said);
        } else {
            opinion.early.addAll(said);
            remaining(requirement, answers).ifPresent(opinion.todo::add);
        }
    }

    /** @param unknown what to make of what was not answered */
    private static boolean isMet(Requirement requirement, SchoolAnswers answers, boolean unknown) {
        if (requirement instanceof Requirement.AnyOf any) {
            return any.options().stream().anyMatch(option -> isMet(option, answers, unknown));
        }
        if (requirement instanceof Requirement.AllOf all) {
            return all.parts().stream().allMatch(part -> isMet(part, answers, unknown));
        }
        if (requirement instanceof Requirement.Holds holds) {
            return answers.holds().contains(holds.words())
                    || (unknown && !answers.lacks().contains(holds.words()));
        }
        Requirement.Completed asked = (Requirement.Completed) requirement;
        return answers.completed().stream()
                .filter(done -> asked.offer().includes(done.offer()))
                .anyMatch(done -> asked.since().isEmpty()
                        || done.year()
                                .map(year -> year.compareTo(asked.since().get()) >= 0)
                                .orElse(unknown));
    }

    /** What is left to complete of a requirement that isn't met; empty when completing offers can't meet it. */
    private Optional<Requirement> remaining(Requirement requirement, SchoolAnswers answers) {
        if (requirement instanceof Requirement.AnyOf any) {
            List<Requirement> ways = any.options().stream()
                    .flatMap(option -> remaining(option, answers).stream())
                    .toList();
            return ways.isEmpty() ? Optional.empty() : Optional.of(new Requirement.AnyOf(ways));
        }
        if (requirement instanceof Requirement.AllOf all) {
            List<Requirement> parts = new ArrayList<>();
            for (Requirement part : all.parts()) {
                if (!isMet(part, answers, true)) {
                    Optional<Requirement> left = remaining(part, answers);
                    if (left.isEmpty()) {
                        return left;
                    }
                    parts.add(left.get());
                }
            }
            return Optional.of(new Requirement.AllOf(parts));
        }
        return requirement instanceof Requirement.Completed completed && canBeTaken(completed.offer(), answers)
                ? Optional.of(new Requirement.Completed(completed.offer(), Optional.empty()))
                : Optional.empty();
    }

    /** False for what a school has completed and may do once only: too long ago stays too long ago. */
    private boolean canBeTaken(OfferId offer, SchoolAnswers answers) {
        Optional<Programme> programme = catalogue.programme(offer.programme());
        boolean onceOnly = programme
                        .map(Programme::eligibility)
                        .filter(Eligibility::onceOnly)
                        .isPresent()
                || offer.strand()
                        .flatMap(id -> programme.flatMap(known -> known.strand(id)))
                        .map(Programme.Strand::eligibility)
                        .filter(Eligibility::onceOnly)
                        .isPresent();
        return !onceOnly || answers.completed().stream().noneMatch(done -> offer.includes(done.offer()));
    }

    /** What speaks for and against an offer, collected until all was considered. */
    private static final class Opinion {
        private final List<Sentence> fits = new ArrayList<>();
        private final List<Sentence> wrong = new ArrayList<>();
        private final List<Sentence> early = new ArrayList<>();
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
