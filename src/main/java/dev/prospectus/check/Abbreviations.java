package dev.prospectus.check;

import dev.prospectus.model.GlossaryTerm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Abbreviations that readers can be expected to know. */
final class Abbreviations {

    /** Abbreviations that need no explanation, and words that are sometimes capitalised for emphasis. */
    private static final List<String> COMMON = List.of(
            "UK", "EU", "GB", "USA", "BBC", "PDF", "CSV", "HTML", "URL", "QR", "FAQ", "ID", "IT", "ICT", "TV", "AM",
            "PM", "GMT", "BST", "GCSE", "AS", "KS", "RI", "CEO", "MP", "OK", "PS", "DVD", "CD", "II", "III", "IV", "VI",
            "VII", "VIII", "IX", "XI", "XII", "AND", "OR", "NOT", "ALL", "ANY", "NO", "YES", "NEW", "FREE", "MUST",
            "ONLY", "BOTH", "HERE", "TBC", "TBA", "TODO", "XXX", "GDPR", "WCAG", "NHS", "USB", "RSS", "API");

    private Abbreviations() {}

    /** The glossary's terms and synonyms, the hub's own names, and common abbreviations. */
    static Set<String> known(CheckContext context) {
        Set<String> known = new HashSet<>(COMMON);
        for (GlossaryTerm term : context.catalogue().glossary()) {
            addWords(term.term(), known);
            term.synonyms().forEach(synonym -> addWords(synonym, known));
        }
        addWords(context.site().name(), known);
        addWords(context.site().shortName(), known);
        return known;
    }

    /**
     * The number of runs of two or more capitals. A cheap test that most texts fail, before a regular expression is
     * tried.
     */
    static int runs(String text) {
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

    private static void addWords(String words, Set<String> known) {
        known.addAll(List.of(words.split("[^\\p{L}\\d]+", -1)));
    }
}
