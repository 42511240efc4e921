package dev.prospectus.words;

import dev.prospectus.model.Outcome;

/** What taking part brings, and whom. */
public final class OutcomeWords {

    private OutcomeWords() {}

    /** "You can plan a unit."; "For maths leads: you have a plan." where it is not for all. */
    public static String of(Outcome outcome) {
        return outcome.whom().isEmpty()
                ? outcome.text()
                : "For " + RoleWords.inText(outcome.whom()) + ": " + outcome.text();
    }
}
