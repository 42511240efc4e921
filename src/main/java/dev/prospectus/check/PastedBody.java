package dev.prospectus.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Warning: the text of a programme is nearly that of another, most likely because it was pasted and not finished. Texts are compared by their
 * runs of four words; which are worth it tell the least hashes of these (Broder, On the resemblance and containment of documents,
 * 1997), so that the work grows with the number of texts.
 */
final class PastedBody implements Check {

    private static final int RUN = 4;
    private static final int FEWEST_WORDS = 40;
    private static final int SKETCH = 12;
    private static final double ALIKE = 0.8;

    @Override
    public Rule rule() {
        return Rule.warning("TXT032");
    }

    private static final class Body {

        final Text text;
        /** The hashes of its runs of words, sorted. */
        final long[] runs;

        Body(Text text) {
            this.text = text;
            this.runs = runs(text.words());
        }
    }

    @Override
    public void check(CheckContext context, Report report) {
        List<Body> bodies = new ArrayList<>();
        Map<Long, Integer> firstWith = new HashMap<>();
        for (FileContents file : context.files()) {
            for (Text text : file.texts()) {
                if (file.programme().isPresent()
                        && text.pointer().path().equals("/body")
                        && text.words().count() >= FEWEST_WORDS) {
                    add(new Body(text), bodies, firstWith, report);
                }
            }
        }
    }

    private static void add(Body body, List<Body> bodies, Map<Long, Integer> firstWith, Report report) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(SKETCH, body.runs.length); i++) {
            Integer first = firstWith.putIfAbsent(body.runs[i], bodies.size());
            if (first != null) {
                candidates.add(first);
            }
        }
        for (int candidate : candidates) {
            Body other = bodies.get(candidate);
            double alike = resemblance(body.runs, other.runs);
            if (alike >= ALIKE) {
                report.add(
                        body.text.pointer(),
                        (alike == 1 ? "this text is the same as" : "this text is nearly the same as") + " that of "
                                + other.text.pointer().file(),
                        "write what this programme is about; what holds for both can stand on a page of its own that both link to");
                break;
            }
        }
        bodies.add(body);
    }

    private static long[] runs(WordIndex words) {
        long[] runs = new long[words.count() - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            long hash = 17;
            for (int j = 0; j < RUN; j++) {
                hash = mixed(hash * 31 + words.hash(i + j));
            }
            runs[i] = hash;
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    /** The finaliser of SplitMix64, so that hashes of similar words are far apart. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** The part of all runs that both have (Jaccard's index). */
    private static double resemblance(long[] one, long[] two) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < two.length) {
            int order = Long.compare(one[i], two[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) both / (one.length + two.length - both);
    }
}
