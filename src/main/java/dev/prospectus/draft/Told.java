package dev.prospectus.draft;

/**
 * Something that whoever drafted should know.
 *
 * @param where the run or file that it is about
 */
public record Told(Kind kind, String where, String words) {

    /** In the order in which they are told. */
    public enum Kind {
        /** What did not run, or does not run in the new year. */
        LEFT_OUT("Left out"),
        /** Days that are not those of the matching week. */
        MOVED("Moved"),
        /** What an editor has to write or to look at. */
        LOOK("Look at"),
        /** What belongs to the old year. */
        LEFT_BEHIND("Left behind");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
