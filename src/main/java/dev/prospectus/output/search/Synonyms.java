package dev.prospectus.output.search;

import dev.prospectus.model.Folding;
import dev.prospectus.model.GlossaryTerm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the glossary knows by several names is found by each of them, whichever one its author used. */
final class Synonyms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    /** Ideas by the rarest word of each of their forms. A text is searched only for those of whose words it holds one. */
    private final Map<String, Set<Name>> byWord = new HashMap<>();

    Synonyms(Collection<GlossaryTerm> glossary) {
        List<List<String>> ideas = glossary.stream()
                .map(Synonyms::forms)
                .filter(forms -> forms.size() > 1)
                .toList();
        Map<String, Long> uses = ideas.stream()
                .flatMap(List::stream)
                .flatMap(Synonyms::words)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        for (List<String> forms : ideas) {
            Name name = Name.of(forms);
            for (String form : forms) {
                // A form of signs only may occur in any text.
                String rarest = words(form)
                        .min(Comparator.comparing(word -> uses.getOrDefault(word, 0L)))
                        .orElse("");
                byWord.computeIfAbsent(rarest, unseen -> new LinkedHashSet<>()).add(name);
            }
        }
    }

    /** Without a difference of small letters and capitals. */
    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(word -> folded(word.group()));
    }

    private static String folded(String word) {
        return word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private Set<Name> mayOccur(String text) {
        Set<Name> names = new LinkedHashSet<>(byWord.getOrDefault("", Set.of()));
        words(text).distinct().forEach(word -> {
            names.addAll(byWord.getOrDefault(word, Set.of()));
            if (word.endsWith("s")) {
                names.addAll(byWord.getOrDefault(word.substring(0, word.length() - 1), Set.of()));
            }
        });
        return names;
    }

    /** One idea, in all its forms. */
    private record Name(List<String> forms, Pattern anyForm) {

        static Name of(List<String> forms) {
            String any = String.join(
                    "|", forms.stream().map(Folding::of).map(Pattern::quote).toList());
            return new Name(forms, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")s?(?![\\p{L}\\p{N}])"));
        }
    }

    /** The entry's own further names and those of every idea it mentions. */
    List<String> expand(SearchEntry entry) {
        String searched = Folding.of(entry.title() + " | " + String.join(" | ", entry.words()) + " | " + entry.text());
        List<String> words = new ArrayList<>(entry.words());
        TreeSet<String> more = new TreeSet<>();
        mayOccur(searched).stream()
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
