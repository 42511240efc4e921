package dev.prospectus.diff;

import dev.prospectus.diff.Entry.Fate;
import dev.prospectus.diff.Pairing.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes entries of what was paired.
 *
 * @param title what a thing of a side is called
 * @param id what data files call it
 * @param about a thing that is new or gone, in few words
 * @param more changes of a pair beside those of its record
 */
record Entries<T extends Record>(
        BiFunction<Side, T, String> title,
        Function<T, String> id,
        BiFunction<Side, T, String> about,
        Function<Pair<T>, List<Change>> more) {

    /** Without anything beside the record. */
    Entries(BiFunction<Side, T, String> title, Function<T, String> id, BiFunction<Side, T, String> about) {
        this(title, id, about, pair -> List.of());
    }

    List<Entry> of(Sides sides, Pairing<T> pairing) {
        List<Entry> entries = new ArrayList<>();
        for (T added : pairing.added()) {
            entries.add(entry(Fate.ADDED, sides.after(), added, about.apply(sides.after(), added), List.of()));
        }
        for (T removed : pairing.removed()) {
            entries.add(entry(Fate.REMOVED, sides.before(), removed, about.apply(sides.before(), removed), List.of()));
        }
        List<Pair<T>> kept = new ArrayList<>(pairing.kept());
        for (Pair<T> pair : pairing.renamed()) {
            String was = id.apply(pair.before());
            if (was.equals(id.apply(pair.after()))) {
                kept.add(pair);
                continue;
            }
            entries.add(entry(Fate.RENAMED, sides.after(), pair.after(), was, changes(sides, pair)));
        }
        for (Pair<T> pair : kept) {
            List<Change> changes = changes(sides, pair);
            if (!changes.isEmpty()) {
                entries.add(entry(Fate.CHANGED, sides.after(), pair.after(), "", changes));
            }
        }
        return entries;
    }

    private Entry entry(Fate fate, Side side, T thing, String words, List<Change> changes) {
        return new Entry(fate, title.apply(side, thing), id.apply(thing), words, changes);
    }

    private List<Change> changes(Sides sides, Pair<T> pair) {
        List<Change> changes = new ArrayList<>(more.apply(pair));
        changes.addAll(sides.changes(pair.before(), pair.after()));
        return changes;
    }
}
