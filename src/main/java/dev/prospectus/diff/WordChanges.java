package dev.prospectus.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text with the words that go and those that come, so that a reader need not compare two of them. */
public final class WordChanges {

    /** Words shown on either side of a change in a long text. */
    private static final int AROUND = 6;

    /** A text of fewer words is shown whole. */
    private static final int LONG = 40;

    /** Of shorter texts, both are shown. */
    private static final int FEWEST = 6;

    private WordChanges() {}

    /** A stretch of words. */
    public record Piece(Kind kind, String words) {}

    /** Whether words stay, go, come, or are left out since nothing changes there. */
    public enum Kind {
        SAME,
        GONE,
        NEW,
        LEFT_OUT
    }

    /** Whether one text is easier to read as changes of the other than beside it. */
    public static boolean suit(Edit edit) {
        return Math.min(words(edit.before()).size(), words(edit.after()).size()) >= FEWEST
                && shared(edit.before(), edit.after()) >= 0.5;
    }

    /** How many of the shorter one's words two texts have in common, from 0 to 1. */
    static double shared(String one, String other) {
        List<String> before = words(one);
        List<String> after = words(other);
        int fewer = Math.max(1, Math.min(before.size(), after.size()));
        return (double) Alignment.of(before, after).pairs().size() / fewer;
    }

    /** The words of both texts in reading order. */
    public static List<Piece> of(Edit edit) {
        List<String> before = words(edit.before());
        List<String> after = words(edit.after());
        List<Piece> pieces = new ArrayList<>();
        List<Alignment.Pair> pairs = new ArrayList<>(Alignment.of(before, after).pairs());
        pairs.add(new Alignment.Pair(before.size(), after.size()));
        List<String> same = new ArrayList<>();
        boolean whole = Math.max(before.size(), after.size()) < LONG;
        int i = 0;
        int j = 0;
        for (Alignment.Pair pair : pairs) {
            if (i < pair.before() || j < pair.after()) {
                same(same, whole, pieces.isEmpty(), false, pieces);
                same.clear();
                add(Kind.GONE, before.subList(i, pair.before()), pieces);
                add(Kind.NEW, after.subList(j, pair.after()), pieces);
            }
            if (pair.before() < before.size()) {
                same.add(before.get(pair.before()));
            }
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        same(same, whole, pieces.isEmpty(), true, pieces);
        return pieces;
    }

    /** Words that stay are told near changes only. */
    private static void same(List<String> words, boolean whole, boolean first, boolean last, List<Piece> pieces) {
        int before = first ? 0 : AROUND;
        int after = last ? 0 : AROUND;
        if (whole || words.size() <= before + after + 2) {
            add(Kind.SAME, words, pieces);
            return;
        }
        add(Kind.SAME, words.subList(0, before), pieces);
        pieces.add(new Piece(Kind.LEFT_OUT, "\u2026"));
        add(Kind.SAME, words.subList(words.size() - after, words.size()), pieces);
    }

    private static void add(Kind kind, List<String> words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join(" ", words)));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(OneLine.of(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
