package dev.prospectus.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A word of the field with its one spelling.
 *
 * @param term as it is to be written
 * @param full what it stands for, when it is an abbreviation
 * @param meaning one or two sentences
 * @param synonyms other words for the same, all of them fine
 * @param never spellings that are mistakes, reported wherever they are found
 */
public record GlossaryTerm(
        String term, Optional<String> full, String meaning, List<String> synonyms, List<String> never) {
    public GlossaryTerm {
        synonyms = List.copyOf(synonyms);
        never = List.copyOf(never);
    }

    /** What stands for what: terms that have a full form, and synonyms that are the initials of their term. */
    public static SortedMap<String, String> abbreviations(Collection<GlossaryTerm> terms) {
        SortedMap<String, String> full = new TreeMap<>();
        for (GlossaryTerm term : terms) {
            term.full().filter(words -> isOneWord(term.term())).ifPresent(words -> full.put(term.term(), words));
            term.synonyms().stream()
                    .filter(synonym -> synonym.length() > 1 && synonym.equals(initials(term.term())))
                    .forEach(synonym -> full.putIfAbsent(synonym, term.term()));
        }
        return full;
    }

    private static boolean isOneWord(String term) {
        return term.chars().allMatch(Character::isLetterOrDigit);
    }

    private static String initials(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
