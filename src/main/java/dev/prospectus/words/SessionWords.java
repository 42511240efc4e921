package dev.prospectus.words;

import dev.prospectus.model.SessionPart;
import java.util.Optional;

/** The parts of a session, in words. */
public final class SessionWords {

    private SessionWords() {}

    /**
     * "Twilight, 4:15pm to 5:30pm, online, for teachers".
     *
     * @param where what is told of the place, if anything
     */
    public static String part(SessionPart part, Optional<String> where) {
        return part.title().map(title -> title + ", ").orElse("")
                + DateWords.times(part.start(), part.end())
                + where.map(told -> ", " + told).orElse("")
                + (part.whom().isEmpty() ? "" : ", for " + RoleWords.inText(part.whom()));
    }
}
