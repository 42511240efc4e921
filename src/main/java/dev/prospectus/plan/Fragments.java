package dev.prospectus.plan;

import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.PageId;
import dev.prospectus.model.PortablePath;
import dev.prospectus.model.Slug;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Parts of addresses that are made from readers' words. */
public final class Fragments {

    /** Slugs name files too, and 60 characters are at most 240 bytes. */
    private static final int LONGEST = 60;

    private Fragments() {}

    /** A name's {@link Slug}, short and fit to name a file. Empty when the name has neither letters nor digits. */
    public static Optional<String> slug(String name) {
        String slug = Slug.cut(Slug.of(name), LONGEST);
        return Optional.of(PortablePath.isDevice(slug) ? slug + "-" : slug).filter(found -> !found.isEmpty());
    }

    /** Where each term stands on the glossary's page: its slug, with a number when several terms have the same. */
    public static Map<String, String> ofTerms(Collection<GlossaryTerm> terms) {
        Map<String, String> fragments = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (GlossaryTerm term : terms) {
            String slug = slug(term.term()).orElse("term");
            String fragment = slug;
            for (int number = 2; !taken.add(fragment); number++) {
                fragment = slug + "-" + number;
            }
            fragments.putIfAbsent(term.term(), fragment);
        }
        return fragments;
    }

    /** The ids on the glossary's page that authors may link to. */
    public static Set<String> onGlossary(Collection<GlossaryTerm> terms) {
        Set<String> ids = new HashSet<>(ofTerms(terms).values());
        terms.forEach(term -> ids.add(ofLetter(term.term())));
        return ids;
    }

    /** Where the glossary's terms with the same first letter stand. */
    public static String ofLetter(String term) {
        int first = term.codePointAt(0);
        return PageId.of(
                "letter",
                Character.isLetter(first)
                        ? Character.toString(first).toUpperCase(Locale.UK).toLowerCase(Locale.ROOT)
                        : "other");
    }
}
