package dev.prospectus.output.html.standard;

import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Fragments;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every term of the glossary on one page, so that {@code /glossary/#trg} explains an abbreviation. */
public final class GlossaryPage implements PageGroup {

    private static final String OTHER = "0 to 9";

    private final PageTools tools;

    public GlossaryPage(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        PageHead head = PageHead.of(
                Routes.GLOSSARY, "Glossary", "What the words and abbreviations on this website mean.", "glossary");
        return List.of(tools.page(head, "glossary.ftlh", frame -> new GlossaryView(frame, letters())));
    }

    private List<GlossaryView.Letter> letters() {
        List<GlossaryTerm> terms = tools.catalogue().glossary().stream()
                .sorted(Comparator.comparing(GlossaryTerm::term, Listing.A_TO_Z).thenComparing(GlossaryTerm::term))
                .toList();
        Map<String, String> ids = ids(terms);
        Map<String, List<GlossaryView.Term>> byLetter = new TreeMap<>();
        for (GlossaryTerm term : terms) {
            byLetter.computeIfAbsent(letter(term.term()), key -> new ArrayList<>())
                    .add(view(term, ids));
        }
        return byLetter.entrySet().stream()
                .map(entry ->
                        new GlossaryView.Letter(Fragments.ofLetter(entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static GlossaryView.Term view(GlossaryTerm term, Map<String, String> ids) {
        return new GlossaryView.Term(
                ids.getOrDefault(key(term.term()), ""),
                term.term(),
                term.full(),
                term.meaning(),
                term.synonyms().stream()
                        .map(synonym -> new GlossaryView.Synonym(
                                synonym,
                                Optional.ofNullable(ids.get(key(synonym))).map(id -> "#" + id)))
                        .toList());
    }

    /** Fragments by term, in whatever case it is written. */
    private static Map<String, String> ids(List<GlossaryTerm> terms) {
        Map<String, String> ids = new TreeMap<>();
        Fragments.ofTerms(terms).forEach((term, fragment) -> ids.putIfAbsent(key(term), fragment));
        return ids;
    }

    private static String key(String term) {
        return term.toLowerCase(Locale.UK);
    }

    private static String letter(String term) {
        int first = term.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.UK) : OTHER;
    }
}
