package dev.prospectus.words;

import dev.prospectus.model.SessionPart;

/** The parts of a session, in words. */
public final class SessionWords {

    private SessionWords() {}

    /** "Twilight, 4:15pm to 5:30pm, for teachers". */
    public static String part(SessionPart part) {
        return part.title().map(title -> title + ", ").orElse("")
                + DateWords.times(part.start(), part.end())
                + (part.whom().isEmpty() ? "" : ", for " + RoleWords.inText(part.whom()));
    }
}
