package dev.prospectus.check;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.GlossaryTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that a hub explains or calls mistakes, in its glossary and by its own names. */
final class KnownWords {

    /** Not explained by anybody, and words that are at times written in capitals for emphasis. */
    private static final List<String> COMMON = List.of(
            "UK", "EU", "GB", "USA", "BBC", "PDF", "CSV", "HTML", "URL", "QR", "FAQ", "ID", "IT", "ICT", "TV", "AM",
            "PM", "GMT", "BST", "GCSE", "AS", "KS", "RI", "CEO", "MP", "OK", "PS", "DVD", "CD", "II", "III", "IV", "VI",
            "VII", "VIII", "IX", "XI", "XII", "AND", "OR", "NOT", "ALL", "ANY", "NO", "YES", "NEW", "FREE", "MUST",
            "ONLY", "BOTH", "HERE", "TBC", "TBA", "TODO", "XXX", "GDPR", "WCAG", "NHS", "USB", "RSS", "API");

    /** A glossary may explain {@code TAs} where a text says {@code TA}. */
    private static final Pattern PLURAL = Pattern.compile("^(\\p{Lu}{2,})s$");

    private final List<Object> basis;
    private final boolean whole;
    private final Set<String> known = new HashSet<>(COMMON);
    private final Map<String, String> rightByWrong = new HashMap<>();
    private final Phrases mistakes;
    private final TermSlips slips;

    private KnownWords(List<GlossaryTerm> glossary, boolean whole, String hub, String shortHub) {
        this.basis = List.of(glossary, whole, hub, shortHub);
        this.whole = whole;
        for (GlossaryTerm term : glossary) {
            addWords(term.term());
            term.synonyms().forEach(this::addWords);
            term.never().forEach(wrong -> rightByWrong.put(wrong, term.term()));
        }
        addWords(hub);
        addWords(shortHub);
        mistakes = Phrases.asWritten(rightByWrong.keySet());
        List<String> spelled = new ArrayList<>();
        for (GlossaryTerm term : glossary) {
            spelled.add(term.term());
            term.full().ifPresent(spelled::add);
            spelled.addAll(term.synonyms());
        }
        slips = new TermSlips(spelled, rightByWrong.keySet());
    }

    static KnownWords of(Catalogue catalogue, boolean whole) {
        return new KnownWords(
                catalogue.glossary(),
                whole,
                catalogue.site().name(),
                catalogue.site().shortName());
    }

    /**
     * Whether readers can be expected to know a run of capitals. As long as the glossary can't be read, anything may be
     * explained in it.
     */
    boolean isKnown(String capitals) {
        return !whole || known.contains(capitals);
    }

    /** @param finder is told the right spelling of each mistake */
    void findMistakes(WordIndex words, Phrases.Listener finder) {
        mistakes.find(words, (from, to, wrong) -> finder.found(from, to, rightByWrong.getOrDefault(wrong, wrong)));
    }

    /** @param finder is told the right spelling of each word that is one slip away from a word of a term */
    void findSlips(WordIndex words, Phrases.Listener finder) {
        slips.find(words, finder);
    }

    /** Whether both know the same words. */
    @Override
    public boolean equals(Object other) {
        return other instanceof KnownWords words && basis.equals(words.basis);
    }

    @Override
    public int hashCode() {
        return basis.hashCode();
    }

    /** How often two or more capitals stand together: a fast way past most texts. */
    static int runsOfCapitals(String text) {
        int runs = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
            capitals = capital ? capitals + 1 : 0;
            if (capitals == 2) {
                runs++;
            }
        }
        return runs;
    }

    private void addWords(String words) {
        for (String word : words.split("[^\\p{L}\\d]+", -1)) {
            known.add(word);
            known.add(PLURAL.matcher(word).replaceFirst("$1"));
        }
    }
}
