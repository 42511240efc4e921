package dev.prospectus.draft;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Folding;
import dev.prospectus.model.Vocabulary;
import dev.prospectus.model.Word;
import dev.prospectus.source.DidYouMean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names by which people refer to contacts, venues and programmes (ids, titles, roles and mailboxes) and to words of the vocabulary. */
public final class Names {

    private final Map<Notation, Map<String, Set<String>>> ids = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> words = new HashMap<>();

    public static Names of(Catalogue catalogue) {
        Names names = new Names();
        catalogue.contacts().forEach(contact -> {
            names.add(Notation.CONTACT, contact.id().toString(), contact.id().toString());
            names.add(Notation.CONTACT, contact.role(), contact.id().toString());
            names.add(Notation.CONTACT, contact.email(), contact.id().toString());
        });
        catalogue.venues().forEach(venue -> {
            names.add(Notation.VENUE, venue.id().toString(), venue.id().toString());
            names.add(Notation.VENUE, venue.name(), venue.id().toString());
        });
        catalogue.programmes().forEach(programme -> {
            names.add(
                    Notation.PROGRAMME,
                    programme.id().toString(),
                    programme.id().toString());
            names.add(Notation.PROGRAMME, programme.title(), programme.id().toString());
            programme
                    .shortTitle()
                    .ifPresent(title ->
                            names.add(Notation.PROGRAMME, title, programme.id().toString()));
        });
        Vocabulary vocabulary = catalogue.vocabulary();
        names.addWords("phases", vocabulary.phases());
        names.addWords("roles", vocabulary.roles());
        vocabulary.roles().forEach(role -> names.addWord("roles", role.plural(), role.id()));
        names.addWords("school-types", vocabulary.schoolTypes());
        names.addWords("mode", vocabulary.modes());
        names.addWords("features", vocabulary.accessFeatures());
        return names;
    }

    private void addWords(String key, List<? extends Word> all) {
        for (Word word : all) {
            List.of(word.id(), word.word(), word.label()).forEach(name -> addWord(key, name, word.id()));
            word.also().forEach(name -> addWord(key, name, word.id()));
        }
    }

    private void addWord(String key, String name, String id) {
        words.computeIfAbsent(key, list -> new HashMap<>())
                .computeIfAbsent(folded(name), list -> new TreeSet<>())
                .add(id);
    }

    /** The words of the hub's vocabulary that another word means, under the key of a file that holds such words. */
    public Set<String> words(String key, String name) {
        return words.getOrDefault(key, Map.of()).getOrDefault(folded(name), Set.of());
    }

    public void add(Notation kind, String name, String id) {
        ids.computeIfAbsent(kind, key -> new HashMap<>())
                .computeIfAbsent(folded(name), key -> new TreeSet<>())
                .add(id);
    }

    /** What a name stands for; empty if it is nobody's, or of several. */
    public Optional<String> id(Notation kind, String name) {
        Set<String> found = all(kind, name);
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** All that have a name. */
    Set<String> all(Notation kind, String name) {
        return ids.getOrDefault(kind, Map.of()).getOrDefault(folded(name), Set.of());
    }

    /** The id of what is called nearly so. */
    public Optional<String> nearest(Notation kind, String name) {
        Map<String, Set<String>> known = ids.getOrDefault(kind, Map.of());
        return DidYouMean.among(known.keySet(), folded(name))
                .map(known::get)
                .filter(found -> found.size() == 1)
                .flatMap(found -> found.stream().findFirst());
    }

    /** A name as it is compared: without capitals, accents and marks such as {@code ? * :}. */
    public static String folded(String name) {
        return Folding.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
