package dev.prospectus.finder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * The smallest set of numbers that is closed under a rule, worked out only as far as somebody asks.
 *
 * <p>A number belongs to the set if the rule says so, going by those below it that belong. What goes round in a circle does not
 * get in by itself. To decide about one number, those below it are listed, the lowest first, and the rule is applied to the list
 * until nothing changes: once, and once more to see that nothing did, unless there are circles. Whatever was listed is then
 * decided for good, so that deciding about everything costs little more than one pass.
 */
final class Induction {

    private final IntFunction<int[]> below;
    private final IntPredicate rule;
    private final BitSet decided = new BitSet();
    private final BitSet members = new BitSet();

    /**
     * @param below the numbers about which the rule may ask
     * @param rule asks {@link #contains} about others; more members never turn its yes into a no
     */
    Induction(IntFunction<int[]> below, IntPredicate rule) {
        this.below = below;
        this.rule = rule;
    }

    boolean contains(int number) {
        if (!decided.get(number)) {
            decide(number);
        }
        return members.get(number);
    }

    private void decide(int number) {
        List<Integer> open = lowestFirst(number);
        boolean more = true;
        while (more) {
            more = open.removeIf(candidate -> {
                boolean member = rule.test(candidate);
                members.set(candidate, member);
                return member;
            });
        }
    }

    /** Marks each as decided on the way, so that the rule can ask about it. */
    private List<Integer> lowestFirst(int number) {
        List<Integer> order = new ArrayList<>();
        Deque<Visit> visits = new ArrayDeque<>();
        decided.set(number);
        visits.push(new Visit(number, below.apply(number)));
        while (!visits.isEmpty()) {
            Visit visit = visits.element();
            if (visit.position == visit.below.length) {
                order.add(visits.pop().number);
            } else {
                int next = visit.below[visit.position++];
                if (!decided.get(next)) {
                    decided.set(next);
                    visits.push(new Visit(next, below.apply(next)));
                }
            }
        }
        return order;
    }

    /** A number whose lower ones are being listed. */
    private static final class Visit {
        private final int number;
        private final int[] below;
        private int position;

        private Visit(int number, int[] below) {
            this.number = number;
            this.below = below;
        }
    }
}
