package dev.prospectus.words;

import dev.prospectus.finder.Answer;
import dev.prospectus.finder.FinderStep.Given;
import dev.prospectus.finder.Question;
import dev.prospectus.model.Nouns;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Role;
import dev.prospectus.model.Since;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The finder's questions and answers.
 *
 * @param titles what offers are called
 * @param nouns what programmes and schools are called
 */
public record QuestionWords(Function<OfferId, String> titles, Nouns nouns) {

    /** Before other words "has" may belong to another verb: "has completed an audit". */
    private static final Pattern HAS_THING = Pattern.compile(
            "has (?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|at least|more than|fewer than) ");

    private static final Pattern ANOTHER_VERB = Pattern.compile(" (?:and|or) (?:has|is) ");

    /** Ends in a question mark. */
    public String text(Question question) {
        if (question instanceof Question.HasCompleted completed) {
            return (completed.anybody() ? nouns.say("Has anybody at your {school} completed ") : "Have you completed ")
                    + titles.apply(completed.offer()) + "?";
        }
        if (question instanceof Question.HasTakenPart taken) {
            return (taken.anybody()
                            ? nouns.say("Has anybody at your {school} taken part in ")
                            : "Have you taken part in ")
                    + titles.apply(taken.offer()) + "?";
        }
        if (question instanceof Question.IsTrue truth) {
            return isTrue(truth.statement());
        }
        if (question instanceof Question.WhichPhase) {
            return nouns.say("Which {phase} do you work in?");
        }
        if (question instanceof Question.WhichRole) {
            return "What is your role?";
        }
        if (question instanceof Question.HowLongInRole) {
            return "For how many years have you been in your role?";
        }
        return question instanceof Question.WhichSchoolType
                ? nouns.say("What kind of {school} is yours?")
                : "Which year of teaching are you in?";
    }

    /** The same in few words, for a summary. */
    public String topic(Question question) {
        if (question instanceof Question.HasCompleted completed) {
            return "Completed " + titles.apply(completed.offer());
        }
        if (question instanceof Question.HasTakenPart taken) {
            return "Taken part in " + titles.apply(taken.offer());
        }
        if (question instanceof Question.IsTrue truth) {
            return nouns.say("Your {school} ") + truth.statement();
        }
        if (question instanceof Question.WhichPhase) {
            return nouns.say("{Phase}");
        }
        if (question instanceof Question.WhichRole) {
            return "Role";
        }
        if (question instanceof Question.HowLongInRole) {
            return "Years in role";
        }
        return question instanceof Question.WhichSchoolType ? nouns.say("Kind of {school}") : "Year of teaching";
    }

    /** {@code Role: Teacher}. */
    public String summary(Given given) {
        return topic(given.question()) + ": " + label(given);
    }

    public String label(Given given) {
        return label(given.question(), given.answer());
    }

    /** An answer as its question needs it. */
    public String label(Question question, Answer answer) {
        if (question instanceof Question.HasTakenPart taken) {
            if (answer instanceof Answer.TakingPart) {
                return taken.completing() ? "Yes, but not completed" : "Yes";
            }
            if (answer instanceof Answer.Completed completed) {
                return label(completed.since(), completed.before()).replaceFirst("^Yes", "Yes, completed");
            }
        }
        return label(answer);
    }

    private String label(Answer answer) {
        if (answer instanceof Answer.OfPhase phase) {
            return phase.phase().label();
        }
        if (answer instanceof Answer.OfRole role) {
            return label(role.role());
        }
        if (answer instanceof Answer.OfSchoolType school) {
            return school.type().label();
        }
        if (answer instanceof Answer.OfTeachingYears years) {
            return label(years);
        }
        if (answer instanceof Answer.OfYearsInRole years) {
            return label(years);
        }
        if (answer instanceof Answer.Completed completed) {
            return label(completed.since(), completed.before());
        }
        if (answer instanceof Answer.Truth truth) {
            return truth.holds() ? "Yes" : "No";
        }
        if (answer instanceof Answer.TakingPart) {
            return "Not yet, but taking part now";
        }
        return answer instanceof Answer.NotCompleted no && no.notTakingPart() ? "No" : "No, or not yet";
    }

    private static String label(Answer.OfYearsInRole years) {
        if (years.to().isEmpty()) {
            return "More than " + Listing.count(years.from() - 1, "year", "years");
        }
        int last = years.to().get();
        if (years.from() == 0) {
            return last == 0 ? "Less than a year" : "Up to " + Listing.count(last, "year", "years");
        }
        return years.from() == last
                ? Listing.count(last, "year", "years")
                : years.from() + " to " + Listing.count(last, "year", "years");
    }

    private String label(Role role) {
        return role.leadsSchool() ? role.label() + nouns.say(", or asking for my {school}") : role.label();
    }

    private static String label(Answer.OfTeachingYears years) {
        String first = EligibilityWords.ordinal(years.from());
        String words = years.to()
                .map(last -> last == years.from()
                        ? first + " year"
                        : first + (last == years.from() + 1 ? " or " : " to ") + EligibilityWords.ordinal(last)
                                + " year")
                .orElse(first + " year or later");
        return Capitals.first(words);
    }

    private static String label(Optional<Since> since, Optional<Since> before) {
        if (since.isEmpty()) {
            return before.map(year -> "Yes, before " + year).orElse("Yes");
        }
        return before.map(next -> "Yes, from " + since.get() + " to before " + next)
                .orElse("Yes, in " + since.get() + " or later");
    }

    /** As people ask, where the words begin with a verb that allows it. */
    private String isTrue(String statement) {
        boolean single = !ANOTHER_VERB.matcher(statement).find();
        if (single && HAS_THING.matcher(statement).lookingAt()) {
            return nouns.say("Does your {school} have ") + statement.substring("has ".length()) + "?";
        }
        if (single && statement.startsWith("is ")) {
            return nouns.say("Is your {school} ") + statement.substring("is ".length()) + "?";
        }
        return nouns.say("Is it true that your {school} ") + statement + "?";
    }
}
