package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

/**
 * Who can take part, as structure: rendered in words and used by the finder from here alone.
 *
 * @param schoolTypes which schools; empty for any, also where an editor lists all there are
 * @param teachingYears years since qualifying; 1 is the first year of teaching
 * @param onceOnly whether a school takes part once and never again
 * @param criteria what must hold and only people can judge, a sentence each
 * @param preferred what is wished for but not asked, a sentence each
 */
public record Eligibility(
        List<SchoolType> schoolTypes,
        Optional<Span> teachingYears,
        Optional<Requirement> requires,
        boolean onceOnly,
        List<String> criteria,
        List<String> preferred) {

    /** Open to all. */
    public static final Eligibility OPEN =
            new Eligibility(List.of(), Optional.empty(), Optional.empty(), false, List.of(), List.of());

    public Eligibility {
        schoolTypes = List.copyOf(schoolTypes);
        criteria = List.copyOf(criteria);
        preferred = List.copyOf(preferred);
    }

    public Eligibility withRequirement(Optional<Requirement> other) {
        return new Eligibility(schoolTypes, teachingYears, other, onceOnly, criteria, preferred);
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
