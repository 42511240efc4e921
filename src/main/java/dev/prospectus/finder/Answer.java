package dev.prospectus.finder;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Since;
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
     * Some years in a role, all of which mean the same to every offer.
     *
     * @param from full years
     * @param to the last of them; absent for all later ones
     */
    record OfYearsInRole(int from, Optional<Integer> to) implements Detail {
        @Override
        public String segment() {
            return "in-role-" + from
                    + to.map(last -> last == from ? "" : "-to-" + last).orElse("-or-more");
        }

        @Override
        public SchoolAnswers addTo(SchoolAnswers answers) {
            return answers.withYearsInRole(from);
        }
    }

    /**
     * An offer was completed.
     *
     * @param since the earliest time at which it was; absent for any
     * @param before the first time at which it was not; absent for none
     */
    record Completed(OfferId offer, Optional<Since> since, Optional<Since> before) implements Detail {
        @Override
        public String segment() {
            return "completed-" + words(offer)
                    + since.map(first -> "-since-" + first.segment())
                            .or(() -> before.map(end -> "-before-" + end.segment()))
                            .orElse("");
        }

        @Override
        public SchoolAnswers addTo(SchoolAnswers answers) {
            Optional<Since> when = since.or(() -> before.map(Since::earlier));
            return answers.alsoCompleted(new SchoolAnswers.Completion(offer, when));
        }
    }

    /** The school, or the person, takes part in an offer at present, or did without completing it; where completing does not matter, ever did. */
    record TakingPart(OfferId offer) implements Detail {
        @Override
        public String segment() {
            return "taking-part-" + words(offer);
        }

        @Override
        public SchoolAnswers addTo(SchoolAnswers answers) {
            return answers.alsoTakingPart(offer);
        }
    }

    /**
     * An offer was not completed, or is not yet.
     *
     * @param notTakingPart whether it says that nobody takes part at present either
     */
    record NotCompleted(OfferId offer, boolean notTakingPart) implements Detail {
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
