package dev.prospectus.finder;

import dev.prospectus.finder.FinderStep.Choice;
import dev.prospectus.finder.FinderStep.Given;
import dev.prospectus.model.OfferId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways through the questions for one phase and role, as a tree that grows by one question everywhere at a time.
 *
 * <p>Each node is one page. The next question of a node is the first whose answers lead to different verdicts about some offer
 * that it concerns, and whose answer doesn't follow from those given. Since the choice depends on nothing but the answers so far,
 * a tree that grows level by level is always the beginning of the whole one. No node is looked at twice, and growth can stop
 * after any level.
 */
final class Exploration {

    /** Offers that an outcome tells about at most, roughly: a dozen of each of a few times. */
    private static final int MOST_TOLD = 48;

    /** Nobody answers more questions than this, and their address stays one that every system can keep. */
    private static final int MOST_QUESTIONS = 9;

    private final OfferIndex offers;
    private final PassedStages passed;
    private final List<FinderQuestion> questions;
    private final Set<OfferId> asking = new HashSet<>();
    private final BitSet own = new BitSet();
    private final Map<SchoolAnswers, Situation> situations = new HashMap<>();
    private final Map<FinderQuestion, int[]> concerns = new HashMap<>();
    private final Node root;
    /** The pages of the last level. */
    private List<Node> leaves;

    private int questionsDeep;
    private int pages = 1;
    private int outcomes = 1;

    /**
     * @param own the offers that are told about
     * @param questions in the order in which to ask
     * @param answers the phase and the role
     */
    Exploration(
            OfferIndex offers, PassedStages passed, int[] own, List<FinderQuestion> questions, SchoolAnswers answers) {
        this.offers = offers;
        this.passed = passed;
        this.questions = List.copyOf(questions);
        for (int offer : own) {
            this.own.set(offer);
        }
        questions.forEach(question -> question.question().about().ifPresent(asking::add));
        this.root = new Node(answers, List.of(), new BitSet());
        this.leaves = List.of(root);
    }

    private static final class Node {
        private final SchoolAnswers answers;
        private final List<Given> given;
        private final BitSet asked;
        private final List<Node> children = new ArrayList<>();
        private @Nullable FinderQuestion next;

        private Node(SchoolAnswers answers, List<Given> given, BitSet asked) {
            this.answers = answers;
            this.given = given;
            this.asked = asked;
        }
    }

    int pages() {
        return pages;
    }

    /** How many offers its outcomes tell about together; of a long list, an outcome tells the beginning of each part only. */
    long shown() {
        return outcomes * weight();
    }

    private long weight() {
        return Math.min(own.cardinality(), MOST_TOLD);
    }

    /**
     * Asks one more question wherever one makes a difference.
     *
     * @param mostPages that the tree may have
     * @param mostShown offers that its outcomes may tell about
     * @return whether it grew; if not, it never will
     */
    boolean grow(int mostPages, long mostShown) {
        if (questionsDeep == MOST_QUESTIONS || pages + 2L > mostPages || shown() + weight() > mostShown) {
            return false;
        }
        int newPages = 0;
        int newOutcomes = 0;
        for (Node leaf : leaves) {
            leaf.next = next(leaf);
            if (leaf.next != null) {
                newPages += leaf.next.answers().size();
                newOutcomes += leaf.next.answers().size() - 1;
                if (pages + newPages > mostPages || shown() + newOutcomes * weight() > mostShown) {
                    leaves.forEach(node -> node.next = null);
                    return false;
                }
            }
        }
        leaves = leaves.stream().flatMap(this::children).toList();
        questionsDeep++;
        pages += newPages;
        outcomes += newOutcomes;
        return newPages > 0;
    }

    /** None, if there is nothing to ask. */
    private Stream<Node> children(Node node) {
        FinderQuestion question = node.next;
        if (question == null) {
            return Stream.of();
        }
        BitSet asked = (BitSet) node.asked.clone();
        asked.set(questions.indexOf(question));
        for (Answer.Detail answer : question.answers()) {
            List<Given> given = new ArrayList<>(node.given);
            given.add(new Given(question.question(), answer));
            node.children.add(new Node(answer.addTo(node.answers), List.copyOf(given), asked));
        }
        return node.children.stream();
    }

    /** Nobody is asked whether they have completed what is closed to schools of their kind. */
    private @Nullable FinderQuestion next(Node node) {
        Set<OfferId> open = new HashSet<>(asking);
        node.given.forEach(answered -> answered.question().about().ifPresent(open::remove));
        List<OfferId> denied = Stream.concat(
                        node.given.stream()
                                .flatMap(answered -> answered.answer() instanceof Answer.NotCompleted no
                                        ? Stream.of(no.offer())
                                        : Stream.of()),
                        node.answers.schoolType().stream()
                                .flatMap(type -> open.stream().filter(offer -> offers.isClosedTo(offer, type))))
                .toList();
        NeverCompleted never = new NeverCompleted(offers, denied, open::contains);
        for (int i = node.asked.nextClearBit(0); i < questions.size(); i = node.asked.nextClearBit(i + 1)) {
            FinderQuestion question = questions.get(i);
            boolean settled =
                    question.question().about().filter(never::includes).isPresent();
            if (!settled && makesADifference(question, node.answers)) {
                return question;
            }
        }
        return null;
    }

    private boolean makesADifference(FinderQuestion question, SchoolAnswers answers) {
        List<Situation> situations = question.answers().stream()
                .map(answer -> situation(answer.addTo(answers)))
                .toList();
        Situation first = situations.get(0);
        for (int offer : concerns.computeIfAbsent(question, this::concerns)) {
            for (Situation other : situations.subList(1, situations.size())) {
                if (differ(first.verdict(offer), other.verdict(offer))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of an offer that is not for this school, the outcome tells no more than why: that is no reason to ask. */
    private static boolean differ(Suitability one, Suitability other) {
        return !one.equals(other) && !(one instanceof Suitability.NotForYou && other instanceof Suitability.NotForYou);
    }

    private Situation situation(SchoolAnswers answers) {
        return situations.computeIfAbsent(answers, key -> new Situation(offers, passed, key));
    }

    /** Those told about for which the answer may matter, the nearest first. */
    private int[] concerns(FinderQuestion question) {
        return Arrays.stream(offers.withAllAfter(question.concerns()))
                .filter(own::get)
                .toArray();
    }

    /** @param before the answers that led here */
    FinderStep steps(List<Given> before) {
        return step(root, before);
    }

    private static FinderStep step(Node node, List<Given> before) {
        List<Given> given = Stream.concat(before.stream(), node.given.stream()).toList();
        FinderQuestion question = node.next;
        if (question == null) {
            return new FinderStep.Outcome(given, Optional.of(node.answers));
        }
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < node.children.size(); i++) {
            choices.add(new Choice(question.answers().get(i), step(node.children.get(i), before)));
        }
        return new FinderStep.Ask(given, question.question(), choices);
    }
}
