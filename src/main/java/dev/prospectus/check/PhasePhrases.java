package dev.prospectus.check;

import dev.prospectus.model.Phase;
import dev.prospectus.model.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How texts speak of a hub's phases: by a word for the phase and a noun behind it, since "primary" alone may mean anything, or
 * by several words that mean the phase, such as "sixth form".
 */
final class PhasePhrases {

    private static final List<String> NOUNS = List.of(
            "phase", "school", "schools", "pupil", "pupils", "student", "students", "colleagues", "practitioners");

    private final Vocabulary vocabulary;
    private final Map<String, Phase> byPhrase = new TreeMap<>();
    private final Phrases phrases;
    private final Pattern meantFor;

    PhasePhrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<String> nouns = nouns(vocabulary).distinct().toList();
        for (Phase phase : vocabulary.phases()) {
            terms(phase).forEach(term -> nouns.forEach(noun -> byPhrase.putIfAbsent(term + " " + noun, phase)));
            phase.also().stream()
                    .map(PhasePhrases::folded)
                    .filter(term -> term.indexOf(' ') > 0)
                    .forEach(term -> byPhrase.putIfAbsent(term, phase));
        }
        this.phrases = Phrases.inAnyCase(byPhrase.keySet().toArray(String[]::new));
        String any = vocabulary.phases().stream()
                .flatMap(PhasePhrases::terms)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.meantFor = Pattern.compile(
                "(?:^|\\bfor (?:(?!" + any + ")[\\p{L}-]+ ){0,2})(?:" + any + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<String> nouns(Vocabulary vocabulary) {
        Stream<String> people = vocabulary.roles().stream().flatMap(role -> Stream.of(role.word(), role.plural()));
        Stream<String> units = vocabulary.placeUnits().stream().flatMap(unit -> Stream.of(unit.word(), unit.plural()));
        Stream<String> types = vocabulary.schoolTypes().stream().flatMap(type -> type.also().stream());
        return Stream.of(NOUNS.stream(), people, units, types, vocabulary.naming().subject().stream())
                .flatMap(words -> words)
                .map(PhasePhrases::folded);
    }

    /** All words for a phase. */
    private static Stream<String> terms(Phase phase) {
        return Stream.concat(Stream.of(phase.word()), phase.also().stream()).map(PhasePhrases::folded);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** @param finder is told each phase that a text speaks of, with the words that do */
    void find(String words, BiConsumer<Phase, String> finder) {
        phrases.find(
                WordIndex.of(words),
                (from, to, phrase) ->
                        finder.accept(Objects.requireNonNull(byPhrase.get(phrase)), words.substring(from, to)));
    }

    /** Whether a title or a summary says for whom something is by its phase. */
    boolean areMeantBy(String words) {
        return meantFor.matcher(words).find();
    }

    /** Whether a text has any word for a phase. */
    static boolean isNamed(Phase phase, String words) {
        String folded = folded(words);
        return terms(phase).anyMatch(folded::contains);
    }

    /** Whether two phases are the same or share a school year, so that who speaks of one may mean the other. */
    static boolean overlap(Phase one, Phase other) {
        return one.equals(other)
                || (one.years().isPresent()
                        && other.years().isPresent()
                        && one.years().get().from() <= other.years().get().to()
                        && other.years().get().from() <= one.years().get().to());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhasePhrases phrases && vocabulary.equals(phrases.vocabulary);
    }

    @Override
    public int hashCode() {
        return vocabulary.hashCode();
    }
}
