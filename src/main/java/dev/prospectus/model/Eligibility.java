package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * Who can take part, as structure: rendered in words and used by the finder from here alone.
 *
 * @param schoolTypes which schools; empty for any, also where an editor lists all there are
 * @param teachingYears years since qualifying; 1 is the first year of teaching
 * @param yearsInRole full years that participants have been in their role
 * @param onceOnly whether a school takes part once and never again
 * @param criteria what must hold and only people can judge, a sentence each
 * @param advice what keeps nobody out
 */
public record Eligibility(
        List<SchoolType> schoolTypes,
        Optional<Span> teachingYears,
        Optional<Span> yearsInRole,
        Optional<Requirement> requires,
        boolean onceOnly,
        List<String> criteria,
        Advice advice) {

    /** Open to all. */
    public static final Eligibility OPEN =
            new Eligibility(List.of(), Optional.empty(), Optional.empty(), false, List.of(), List.of());

    public Eligibility {
        schoolTypes = List.copyOf(schoolTypes);
        criteria = List.copyOf(criteria);
    }

    /** Whatever the years in a role, and without advice other than what is wished for. */
    public Eligibility(
            List<SchoolType> schoolTypes,
            Optional<Span> teachingYears,
            Optional<Requirement> requires,
            boolean onceOnly,
            List<String> criteria,
            List<String> preferred) {
        this(
                schoolTypes,
                teachingYears,
                Optional.empty(),
                requires,
                onceOnly,
                criteria,
                new Advice(preferred, Advised.NOTHING, List.of(), List.of()));
    }

    /**
     * What is said to those who think about taking part, and keeps nobody out.
     *
     * @param preferred what is wished for but not asked, a sentence each
     * @param priority who is taken first where places are few, a sentence each
     * @param suits why a school may benefit, in words that follow "if"
     */
    public record Advice(List<String> preferred, Advised advised, List<String> priority, List<String> suits) {
        public Advice {
            preferred = List.copyOf(preferred);
            priority = List.copyOf(priority);
            suits = List.copyOf(suits);
        }
    }

    /** What is good to have done or to know before, as a requirement or in sentences. */
    public record Advised(Optional<Requirement> requirement, List<String> sentences) {

        public static final Advised NOTHING = new Advised(Optional.empty(), List.of());

        public Advised {
            sentences = List.copyOf(sentences);
        }

        public boolean isEmpty() {
            return requirement.isEmpty() && sentences.isEmpty();
        }
    }

    public Eligibility withRequirements(Optional<Requirement> required, Optional<Requirement> good) {
        return new Eligibility(
                schoolTypes,
                teachingYears,
                yearsInRole,
                required,
                onceOnly,
                criteria,
                new Advice(preferred(), new Advised(good, advised().sentences()), priority(), suits()));
    }

    public List<String> preferred() {
        return advice.preferred();
    }

    public Advised advised() {
        return advice.advised();
    }

    public List<String> priority() {
        return advice.priority();
    }

    public List<String> suits() {
        return advice.suits();
    }

    /** Whether it is about a person's career, about which others at the school can't answer. */
    public boolean isPersonal() {
        return teachingYears.isPresent() || yearsInRole.isPresent();
    }

    /** Whether it is for schools of this kind. */
    public boolean isFor(SchoolType type) {
        return schoolTypes.isEmpty() || schoolTypes.stream().anyMatch(type::isA);
    }

    /** Whether it keeps any school type out. */
    public boolean restrictsSchoolTypes() {
        return !schoolTypes.isEmpty();
    }
}
