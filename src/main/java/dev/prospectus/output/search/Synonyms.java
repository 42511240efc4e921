package dev.prospectus.output.search;

import dev.prospectus.model.Folding;
import dev.prospectus.model.GlossaryTerm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the glossary knows by several names is found by each of them, whichever one its author used. A text is read once, and each
 * of its words leads to the forms that begin with it.
 */
final class Synonyms {

    /** By the first word, in the singular and in the plural if it is the only one. Forms of signs alone stand under "". */
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    Synonyms(Collection<GlossaryTerm> glossary) {
        for (GlossaryTerm term : glossary) {
            List<String> names = names(term);
            if (names.size() > 1) {
                names.stream().map(Folding::of).forEach(name -> add(name, names));
            }
        }
    }

    /**
     * One form of an idea.
     *
     * @param text folded
     * @param before how many of its signs stand in front of its first word
     * @param names all forms of the idea
     */
    private record Form(String text, int before, List<String> names) {

        boolean isAt(String searched, int start) {
            int end = start + text.length();
            return searched.startsWith(text, start)
                    && !isWordBefore(searched, start)
                    && (!isWordAt(searched, end) || (searched.charAt(end) == 's' && !isWordAt(searched, end + 1)));
        }

        boolean isIn(String searched) {
            for (int at = searched.indexOf(text); at >= 0; at = searched.indexOf(text, at + 1)) {
                if (isAt(searched, at)) {
                    return true;
                }
            }
            return false;
        }
    }

    private void add(String name, List<String> names) {
        int start = wordFrom(name, 0);
        int end = wordEnd(name, start);
        String word = name.substring(start, end);
        Form form = new Form(name, start, names);
        byFirstWord.computeIfAbsent(word, unseen -> new ArrayList<>()).add(form);
        if (!word.isEmpty() && end == name.length()) {
            byFirstWord.computeIfAbsent(word + "s", unseen -> new ArrayList<>()).add(form);
        }
    }

    /** The entry's own further names and those of every idea it mentions. */
    List<String> expand(SearchEntry entry) {
        String searched = Folding.of(entry.title() + " | " + String.join(" | ", entry.words()) + " | " + entry.text());
        TreeSet<String> more = new TreeSet<>();
        for (Form form : byFirstWord.getOrDefault("", List.of())) {
            if (form.isIn(searched)) {
                more.addAll(form.names());
            }
        }
        for (int start = wordFrom(searched, 0), end; start < searched.length(); start = wordFrom(searched, end)) {
            end = wordEnd(searched, start);
            for (Form form : byFirstWord.getOrDefault(searched.substring(start, end), List.of())) {
                if (form.isAt(searched, start - form.before())) {
                    more.addAll(form.names());
                }
            }
        }
        entry.words().forEach(more::remove);
        more.remove(entry.title());
        List<String> words = new ArrayList<>(entry.words());
        words.addAll(more);
        return words;
    }

    private static int wordFrom(String text, int from) {
        int at = from;
        while (at < text.length() && !isWordAt(text, at)) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isWordAt(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isWordAt(String text, int at) {
        return at < text.length() && isWord(text.codePointAt(at));
    }

    private static boolean isWordBefore(String text, int at) {
        return at > 0 && isWord(text.codePointBefore(at));
    }

    /** Letters and numbers of every kind. */
    private static boolean isWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.LETTER_NUMBER
                || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    private static List<String> names(GlossaryTerm term) {
        return Stream.of(Stream.of(term.term()), term.full().stream(), term.synonyms().stream())
                .flatMap(forms -> forms)
                .distinct()
                .toList();
    }
}
