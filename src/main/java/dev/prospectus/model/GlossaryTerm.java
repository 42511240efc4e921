package dev.prospectus.model;

import java.util.List;
import java.util.Optional;

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
}
