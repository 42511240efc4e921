package dev.prospectus.diff;

import java.util.List;

/**
 * What became of one programme, run, page or other thing.
 *
 * @param title what readers call it
 * @param id what data files call it
 * @param about what is new or gone, in few words; of what was renamed, its id before. Often empty
 */
public record Entry(Fate fate, String title, String id, String about, List<Change> changes) {
    public Entry {
        changes = List.copyOf(changes);
    }

    /** What became of it. */
    public enum Fate {
        ADDED("added"),
        REMOVED("removed"),
        RENAMED("renamed"),
        CHANGED("changed");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
