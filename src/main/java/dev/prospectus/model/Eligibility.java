package dev.prospectus.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who can take part, as structure: rendered in words and used by the finder from here alone.
 *
 * @param schoolTypes which schools; empty for any
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

    public boolean isOpen() {
        return equals(OPEN);
    }

    /** Whether it keeps any school type out. */
    public boolean restrictsSchoolTypes() {
        return !schoolTypes.isEmpty() && !schoolTypes.containsAll(List.of(SchoolType.values()));
    }

    /** What must have been done before. */
    public sealed interface Requirement {

        /** What it is made of, when it is made of others. */
        default List<Requirement> children() {
            return List.of();
        }

        /** What it comes down to: itself, or the parts that are made of nothing else. */
        default List<Requirement> leaves() {
            return children().isEmpty()
                    ? List.of(this)
                    : children().stream()
                            .flatMap(child -> child.leaves().stream())
                            .toList();
        }

        /** The same without repetition, without groups of one, and without groups in groups of their own kind. */
        default Requirement simplified() {
            return this;
        }

        /** @param since the earliest academic year that counts */
        record Completed(OfferId offer, Optional<AcademicYear> since) implements Requirement {}

        /** Something else that must be true, in words that follow "your school". */
        record Holds(String words) implements Requirement {}

        /** At least one of them. */
        record AnyOf(List<Requirement> options) implements Requirement {
            public AnyOf {
                options = List.copyOf(options);
            }

            @Override
            public List<Requirement> children() {
                return options;
            }

            @Override
            public Requirement simplified() {
                List<Requirement> flat = options.stream()
                        .map(Requirement::simplified)
                        .flatMap(option -> option instanceof AnyOf any ? any.options.stream() : Stream.of(option))
                        .distinct()
                        .toList();
                return flat.size() == 1 ? flat.get(0) : new AnyOf(flat);
            }
        }

        /** Every one of them. */
        record AllOf(List<Requirement> parts) implements Requirement {
            public AllOf {
                parts = List.copyOf(parts);
            }

            @Override
            public List<Requirement> children() {
                return parts;
            }

            @Override
            public Requirement simplified() {
                List<Requirement> flat = parts.stream()
                        .map(Requirement::simplified)
                        .flatMap(part -> part instanceof AllOf all ? all.parts.stream() : Stream.of(part))
                        .distinct()
                        .toList();
                return flat.size() == 1 ? flat.get(0) : new AllOf(flat);
            }
        }
    }
}
