package dev.prospectus.finder;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Requirement.Truth;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Since;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody said about their school when asked which programme is right for it.
 *
 * @param role who would take part
 * @param schoolType absent when not asked
 * @param career of the person who would take part
 * @param completed what the school, or the person, has completed
 * @param participated offers in which the school takes or took part, completed or not; what is completed need not be
 *     named again
 * @param holds words of requirements ({@link Requirement.Holds}) that are true
 * @param lacks words of requirements that are not; what is in neither was not asked
 */
public record SchoolAnswers(
        Phase phase,
        Role role,
        Optional<SchoolType> schoolType,
        Career career,
        List<Completion> completed,
        Set<OfferId> participated,
        Set<String> holds,
        Set<String> lacks)
        implements Requirement.Facts {

    public SchoolAnswers {
        completed = List.copyOf(completed);
        participated = Set.copyOf(participated);
        holds = Set.copyOf(holds);
        lacks = Set.copyOf(lacks);
    }

    /** Answers of a school that did nothing before. */
    public static SchoolAnswers of(Phase phase, Role role) {
        return new SchoolAnswers(
                phase, role, Optional.empty(), Career.UNKNOWN, List.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same with more that was completed. */
    public SchoolAnswers withCompleted(List<Completion> done) {
        return new SchoolAnswers(phase, role, schoolType, career, done, participated, holds, lacks);
    }

    /** The same with one more completion. */
    SchoolAnswers alsoCompleted(Completion done) {
        return withCompleted(Stream.concat(completed.stream(), Stream.of(done)).toList());
    }

    SchoolAnswers withSchoolType(SchoolType type) {
        return new SchoolAnswers(phase, role, Optional.of(type), career, completed, participated, holds, lacks);
    }

    SchoolAnswers withTeachingYear(int year) {
        return with(new Career(Optional.of(year), career.yearsInRole()));
    }

    SchoolAnswers withYearsInRole(int years) {
        return with(new Career(career.teachingYear(), Optional.of(years)));
    }

    private SchoolAnswers with(Career known) {
        return new SchoolAnswers(phase, role, schoolType, known, completed, participated, holds, lacks);
    }

    /** The same taking part in one more offer. */
    SchoolAnswers alsoTakingPart(OfferId offer) {
        Set<OfferId> more =
                Stream.concat(participated.stream(), Stream.of(offer)).collect(Collectors.toUnmodifiableSet());
        return new SchoolAnswers(phase, role, schoolType, career, completed, more, holds, lacks);
    }

    /** The same with what is known about a requirement's words. */
    SchoolAnswers withTruth(String words, boolean holding) {
        Set<String> more = Stream.concat((holding ? holds : lacks).stream(), Stream.of(words))
                .collect(Collectors.toUnmodifiableSet());
        return new SchoolAnswers(
                phase,
                role,
                schoolType,
                career,
                completed,
                participated,
                holding ? more : holds,
                holding ? lacks : more);
    }

    /**
     * How far somebody has come; absent what was not asked.
     *
     * @param teachingYear 1 being the first
     * @param yearsInRole full years
     */
    public record Career(Optional<Integer> teachingYear, Optional<Integer> yearsInRole) {

        static final Career UNKNOWN = new Career(Optional.empty(), Optional.empty());
    }

    /** @param when it ended; absent when nobody remembers */
    public record Completion(OfferId offer, Optional<Since> when) {}

    /** Whether the school has ever taken part in an offer; in a programme, if it has in one of its strands. */
    public boolean tookPartIn(OfferId offer) {
        return participated.stream().anyMatch(offer::includes) || hasCompleted(offer);
    }

    boolean hasCompleted(OfferId offer) {
        return completed.stream().anyMatch(done -> offer.includes(done.offer()));
    }

    /** Unknown, where it depends on a year that nobody remembers. */
    @Override
    public Truth completed(Requirement.Completed completion) {
        if (completion.orTakingPart() && tookPartIn(completion.offer())) {
            return Truth.YES;
        }
        Truth best = Truth.NO;
        for (Completion done : completed) {
            if (completion.offer().includes(done.offer())) {
                boolean recent = completion.since().isEmpty()
                        || done.when()
                                .filter(when ->
                                        when.compareTo(completion.since().get()) >= 0)
                                .isPresent();
                if (recent) {
                    return Truth.YES;
                }
                best = done.when().isEmpty() ? Truth.UNKNOWN : best;
            }
        }
        return best;
    }

    @Override
    public Truth holds(String words) {
        return holds.contains(words) ? Truth.YES : lacks.contains(words) ? Truth.NO : Truth.UNKNOWN;
    }

    @Override
    public Truth notTakenPart(OfferId offer) {
        return Truth.of(!tookPartIn(offer));
    }
}
