package dev.prospectus.output.search;

import dev.prospectus.model.GlossaryTerm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the glossary knows by several names is found by each of them, whichever one its author used. */
final class Synonyms {

    private final List<Name> names;

    Synonyms(Collection<GlossaryTerm> glossary) {
        names = glossary.stream()
                .map(Synonyms::forms)
                .filter(forms -> forms.size() > 1)
                .map(Name::of)
                .toList();
    }

    /** One idea, in all its forms. */
    private record Name(List<String> forms, Pattern anyForm) {

        static Name of(List<String> forms) {
            String any = String.join("|", forms.stream().map(Pattern::quote).toList());
            return new Name(forms, Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + any + ")s?(?![\\p{L}\\p{N}])"));
        }
    }

    /** The entry's own further names and those of every idea it mentions. */
    List<String> expand(SearchEntry entry) {
        String searched = entry.title() + " | " + String.join(" | ", entry.words()) + " | " + entry.text();
        List<String> words = new ArrayList<>(entry.words());
        TreeSet<String> more = new TreeSet<>();
        names.stream()
                .filter(name -> name.anyForm().matcher(searched).find())
                .forEach(name -> more.addAll(name.forms()));
        entry.words().forEach(more::remove);
        more.remove(entry.title());
        words.addAll(more);
        return words;
    }

    private static List<String> forms(GlossaryTerm term) {
        return Stream.of(Stream.of(term.term()), term.full().stream(), term.synonyms().stream())
                .flatMap(forms -> forms)
                .distinct()
                .toList();
    }
}
