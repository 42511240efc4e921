package dev.prospectus.links;

import java.util.Optional;

/**
 * What was learned of one address.
 *
 * @param words what came instead of the page, such as {@code 404 Not Found}; empty where it is there
 * @param moved the address to which it moved for good
 */
record Answer(Kind kind, String words, Optional<String> moved) {

    /** What it means for readers. */
    enum Kind {
        /** A page is there. */
        THERE,
        /** Nothing is there now. */
        MISSING,
        /** Something is there that does not tell programs what: it asks for a name, or for patience. */
        UNKNOWN,
        /** It leads into a network that readers can't reach. It was not asked. */
        PRIVATE
    }

    static Answer there(Optional<String> moved) {
        return new Answer(Kind.THERE, "", moved);
    }

    static Answer missing(String words) {
        return new Answer(Kind.MISSING, words, Optional.empty());
    }

    static Answer unknown(String words) {
        return new Answer(Kind.UNKNOWN, words, Optional.empty());
    }

    static Answer ofPrivate(String host) {
        return new Answer(Kind.PRIVATE, host, Optional.empty());
    }
}
