package dev.prospectus.draft;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names by which people refer to contacts, venues and programmes: their ids, titles, roles and mailboxes. */
public final class Names {

    private final Map<Notation, Map<String, Set<String>>> ids = new HashMap<>();

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
        return names;
    }

    public void add(Notation kind, String name, String id) {
        ids.computeIfAbsent(kind, key -> new HashMap<>())
                .computeIfAbsent(folded(name), key -> new TreeSet<>())
                .add(id);
    }

    /** What a name stands for; empty if it is nobody's, or of several. */
    public Optional<String> id(Notation kind, String name) {
        Set<String> found = ids.getOrDefault(kind, Map.of()).getOrDefault(folded(name), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** A name as it is compared: without capitals, accents and marks such as {@code ? * :}. */
    public static String folded(String name) {
        return Folding.of(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
