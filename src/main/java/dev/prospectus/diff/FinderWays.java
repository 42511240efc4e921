package dev.prospectus.diff;

import dev.prospectus.finder.Finder;
import dev.prospectus.finder.FinderStep;
import dev.prospectus.finder.FinderSteps;
import dev.prospectus.finder.Match;
import dev.prospectus.finder.Reason;
import dev.prospectus.finder.SchoolAnswers;
import dev.prospectus.finder.Suitability;
import dev.prospectus.finder.When;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.Nouns;
import dev.prospectus.model.OfferId;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.QuestionWords;
import dev.prospectus.words.ReasonWords;
import dev.prospectus.words.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every way through the finder, asked of both sides: all ways are known, so what changes on them is exact. A way of the finder as
 * it is now changes when the finder as it was told somebody with the same answers something else of an offer. A new name is
 * nothing else.
 */
final class FinderWays {

    /** The same for both sides: what a hub calls its schools decides nothing. */
    private static final Nouns NOUNS =
            new Nouns("programme", "programmes", "school", "schools", "phase", "phases", "year", "years");

    private final Sides sides;
    private final Finder before;
    private final Finder after;

    private FinderWays(Sides sides) {
        this.sides = sides;
        this.before = finder(sides.before().published());
        this.after = finder(sides.after().published());
    }

    static Touched of(Sides sides, List<String> people) {
        return new FinderWays(sides).compared(people);
    }

    private static Finder finder(Edition edition) {
        return new Finder(edition.catalogue(), offer -> edition.booking(offer).status());
    }

    /** What becomes of one offer; the words of both sides are compared apart. */
    private record Turn(OfferId offer, Optional<When> before, Optional<When> after) {}

    /** The same turn on the same ways, of whichever offers. */
    private record Alike(Optional<When> before, Optional<When> after, List<List<String>> ways) {}

    private Touched compared(List<String> people) {
        Catalogue now = sides.after().published().catalogue();
        List<FinderStep.Outcome> ways = outcomes(now);
        Everybody everybody = new Everybody(sides, ways);
        Map<Turn, List<List<String>>> turns = new LinkedHashMap<>();
        QuestionWords words = new QuestionWords(now::titleOrId, now.nouns());
        int changed = 0;
        int reasons = 0;
        for (FinderStep.Outcome way : ways) {
            List<Turn> turned = everybody.on(way).stream()
                    .flatMap(person -> turns(person).stream())
                    .distinct()
                    .toList();
            if (!turned.isEmpty()) {
                changed++;
                reasons += turned.stream().allMatch(turn -> turn.before().equals(turn.after())) ? 1 : 0;
                List<String> given = way.given().stream().map(words::summary).toList();
                turned.forEach(turn ->
                        turns.computeIfAbsent(turn, none -> new ArrayList<>()).add(given));
            }
        }
        Function<OfferId, String> titles = offer ->
                now.title(offer).orElseGet(() -> sides.before().catalogue().titleOrId(offer));
        Map<Alike, List<String>> groups = new LinkedHashMap<>();
        turns.forEach((turn, given) -> groups.computeIfAbsent(
                        new Alike(turn.before(), turn.after(), given), none -> new ArrayList<>())
                .add(titles.apply(turn.offer())));
        List<FinderStep.Outcome> were = outcomes(sides.before().published().catalogue());
        Set<String> asked = ways.stream().map(FinderWays::who).collect(Collectors.toSet());
        int gone = (int) were.stream().filter(way -> !asked.contains(who(way))).count();
        return new Touched(people, ways.size(), were.size(), changed, reasons, gone, told(groups));
    }

    /** Where an offer is for other people, or at another time, comes before where only the reasons are others. */
    private static List<WayGroup> told(Map<Alike, List<String>> groups) {
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(
                        group -> group.getKey().before().equals(group.getKey().after())))
                .map(group -> new WayGroup(
                        group.getValue(),
                        group.getKey().before().map(When::label).orElse(""),
                        group.getKey().after().map(When::label).orElse(""),
                        group.getKey().ways()))
                .toList();
    }

    /** The phase and the role, by their ids. */
    private static String who(FinderStep.Outcome way) {
        return way.answers()
                .map(answers -> answers.phase().id() + " " + answers.role().id())
                .orElse("");
    }

    private static List<FinderStep.Outcome> outcomes(Catalogue catalogue) {
        return FinderSteps.of(catalogue)
                .all()
                .filter(FinderStep.Outcome.class::isInstance)
                .map(FinderStep.Outcome.class::cast)
                .filter(outcome -> outcome.answers().isPresent())
                .toList();
    }

    /** The offers of which both sides say something else to those who answer so. */
    private List<Turn> turns(SchoolAnswers answers) {
        Map<OfferId, Match> are = byOffer(after.all(answers), offer -> offer);
        Map<OfferId, Match> were = earlier(answers)
                .map(same -> byOffer(before.all(same), sides::now))
                .orElse(Map.of());
        Set<OfferId> offers = new LinkedHashSet<>(are.keySet());
        offers.addAll(were.keySet());
        List<Turn> turns = new ArrayList<>();
        for (OfferId offer : offers) {
            Optional<Match> was = Optional.ofNullable(were.get(offer));
            Optional<Match> is = Optional.ofNullable(are.get(offer));
            if (!areSame(was, is) && !said(was, sides::now).equals(said(is, same -> same))) {
                turns.add(new Turn(offer, was.map(Match::when), is.map(Match::when)));
            }
        }
        return turns;
    }

    /** Most are the same as data, and no words need be made for them. */
    private static boolean areSame(Optional<Match> was, Optional<Match> is) {
        return was.isPresent()
                && is.isPresent()
                && was.get().when() == is.get().when()
                && was.get().suitability().equals(is.get().suitability())
                && was.get().advice().equals(is.get().advice());
    }

    private static Map<OfferId, Match> byOffer(List<Match> matches, Function<OfferId, OfferId> now) {
        Map<OfferId, Match> byOffer = new LinkedHashMap<>();
        matches.forEach(match -> byOffer.put(now.apply(match.offer()), match));
        return byOffer;
    }

    /** The same answers in the words and ids of the side before; nothing where it knows no such people. */
    private Optional<SchoolAnswers> earlier(SchoolAnswers answers) {
        Catalogue was = sides.before().published().catalogue();
        boolean knows = answers.schoolType()
                .map(type -> named(was.vocabulary().schoolTypes(), type).isPresent())
                .orElse(true);
        return named(was.vocabulary().phases(), answers.phase())
                .flatMap(phase -> named(was.vocabulary().roles(), answers.role())
                        .filter(role -> knows)
                        .map(role -> new SchoolAnswers(
                                phase,
                                role,
                                answers.schoolType()
                                        .flatMap(type -> named(was.vocabulary().schoolTypes(), type)),
                                answers.career(),
                                answers.completed().stream()
                                        .map(done -> new SchoolAnswers.Completion(sides.was(done.offer()), done.when()))
                                        .toList(),
                                answers.participated().stream().map(sides::was).collect(Collectors.toSet()),
                                answers.holds(),
                                answers.lacks())));
    }

    private static <T extends Labelled> Optional<T> named(Collection<T> words, T word) {
        return words.stream().filter(one -> one.id().equals(word.id())).findFirst();
    }

    /** What is told of an offer, with ids in place of names. */
    private static List<String> said(Optional<Match> match, Function<OfferId, OfferId> now) {
        return match.map(told -> said(told, now)).orElse(List.of());
    }

    private static List<String> said(Match match, Function<OfferId, OfferId> now) {
        Suitability suits = match.suitability();
        List<String> said = new ArrayList<>(List.of(match.when().id()));
        ReasonWords words = new ReasonWords(offer -> now.apply(offer).toString(), NOUNS);
        for (List<Reason> reasons : List.of(suits.reasons(), suits.criteria(), match.advice())) {
            reasons.forEach(reason -> said.addAll(said(reason, words)));
            said.add("");
        }
        words.first(suits).map(Sentence::toString).ifPresent(said::add);
        return said;
    }

    private static List<String> said(Reason reason, ReasonWords words) {
        if (reason instanceof Reason.Audience audience) {
            return List.of("" + ids(audience.roles()) + ids(audience.phases()));
        }
        if (reason instanceof Reason.SchoolTypes schools) {
            return List.of("" + ids(schools.types()));
        }
        return words.of(List.of(reason)).stream().map(Sentence::toString).toList();
    }

    private static List<String> ids(Collection<? extends Labelled> words) {
        return words.stream().map(Labelled::id).toList();
    }
}
