package dev.prospectus.finder;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Slug;
import java.util.Optional;

/** An answer to a {@link Question}, as data. */
public sealed interface Answer {

    /** Tells it from the other answers to its question in a URL: lower-case words joined by hyphens. */
    String segment();

    record OfPhase(Phase phase) implements Answer {
        @Override
        public String segment() {
            return phase.id();
        }
    }

    record OfRole(Role role) implements Answer {
        @Override
        public String segment() {
            return role.id();
        }
    }

    /** An answer that adds to what is known of a school. */
    sealed interface Detail extends Answer {

        SchoolAnswers addTo(SchoolAnswers answers);
    }

    record OfSchoolType(SchoolType type) implements Detail {
        @Override
        public String segment() {
            return type.id();
        }

        @Override
        public SchoolAnswers addTo(SchoolAnswers answers) {
            return answers.withSchoolType(type);
        }
    }

    /**
     * Some years of teaching, all of which mean the same to every offer.
     *
     * @param to the last of them; absent for all later ones
     */
    record OfTeachingYears(int from, Optional<Integer> to) implements Detail {
        @Override
        public String segment() {
            return "year-" + from
                    + to.map(last -> last == from ? "" : "-to-" + last).orElse("-or-later");
        }

        @Override
        public SchoolAnswers addTo(SchoolAnswers answers) {
            return answers.withTeachingYear(from);
        }
    }

    /**
     * An offer was completed.
     *
     * @param since the earliest year in which it was; absent for any
     * @param before the first year in which it was not; absent for none
     */
    record Completed(OfferId offer, Optional<AcademicYear> since, Optional<AcademicYear> before) implements Detail {
        @Override
        public String segment() {
            return "completed-" + words(offer)
                    + since.map(year -> "-since-" + year)
                            .or(() -> before.map(year -> "-before-" + year))
                            .orElse("");
        }

        @Override
        public SchoolAnswers addTo(SchoolAnswers answers) {
            Optional<AcademicYear> year = since.or(() -> before.map(next -> new AcademicYear(next.startYear() - 1)));
            return answers.alsoCompleted(new SchoolAnswers.Completion(offer, year));
        }
    }

    /** An offer was not completed, or is not yet. */
    record NotCompleted(OfferId offer) implements Detail {
        @Override
        public String segment() {
            return "no-" + words(offer);
        }

        @Override
        public SchoolAnswers addTo(SchoolAnswers answers) {
            return answers;
        }
    }

    /** @param statement words of a requirement */
    record Truth(String statement, boolean holds) implements Detail {
        @Override
        public String segment() {
            return (holds ? "yes-" : "no-") + words(statement);
        }

        @Override
        public SchoolAnswers addTo(SchoolAnswers answers) {
            return answers.withTruth(statement, holds);
        }
    }

    private static String words(OfferId offer) {
        return words(offer.toString());
    }

    /** At most 40 characters, so that a path of many answers stays a legal one. */
    private static String words(String text) {
        String cut = Slug.cut(Slug.forId(text), 40);
        return cut.isEmpty() ? "this" : cut;
    }
}
