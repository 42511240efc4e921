package dev.prospectus.doctor;

/**
 * How one thing is.
 *
 * @param part what was looked at, in a word or two
 * @param found what is so, without a full stop
 * @param toDo what to do about it, without a full stop; empty where all is well
 */
public record Observation(String part, State state, String found, String toDo) {

    /** How well a thing is, the best first. */
    public enum State {
        OK("ok"),
        /** It works, and not as well as it could. */
        LOOK("look at this"),
        /** The site can't be published, or readers are told what is not so. */
        BROKEN("broken");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Observation ok(String part, String found) {
        return new Observation(part, State.OK, found, "");
    }

    static Observation look(String part, String found, String toDo) {
        return new Observation(part, State.LOOK, found, toDo);
    }

    static Observation broken(String part, String found, String toDo) {
        return new Observation(part, State.BROKEN, found, toDo);
    }
}
