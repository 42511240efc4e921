package dev.prospectus.output.html.standard;

import dev.prospectus.calendar.CalendarIndex;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.Folding;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.ListPart;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything on the site from A to Z: what the search finds, for those whose browser runs no scripts. */
public final class SearchPage implements PageGroup {

    /** Entries of one page, about 150 bytes each. Where there are more, runs are found on the pages of their programmes. */
    private static final int MOST_ENTRIES = 1000;

    private static final String OTHER = "0 to 9";

    private final PageTools tools;

    public SearchPage(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        List<SearchView.Entry> titles = titles();
        if (titles.size() <= MOST_ENTRIES) {
            return List.of(page(head(""), frame -> new SearchView(frame, letters(withDates(titles)), List.of())));
        }
        List<ListPart<SearchView.Entry>> parts = ListPart.of(Routes.SEARCH, sorted(titles), MOST_ENTRIES);
        return parts.stream()
                .map(part -> page(
                        head(part.suffix()).at(part.path()),
                        frame -> new SearchView(
                                frame, letters(part.items()), ListPart.links(parts, part, tools.edition()))))
                .toList();
    }

    private Output.Page page(PageHead head, Function<Frame, SearchView> view) {
        return tools.page(head, "search.ftlh", view);
    }

    private static PageHead head(String suffix) {
        return PageHead.of(
                Routes.SEARCH, "Search" + suffix, "Everything on this website, from A to Z" + suffix + ".", "search");
    }

    private static List<SearchView.Letter> letters(List<SearchView.Entry> entries) {
        Map<String, List<SearchView.Entry>> byLetter = new TreeMap<>();
        for (SearchView.Entry entry : entries) {
            byLetter.computeIfAbsent(letter(entry.title()), key -> new ArrayList<>())
                    .add(entry);
        }
        return byLetter.entrySet().stream()
                .map(letter -> new SearchView.Letter(
                        letter.getKey().equals(OTHER)
                                ? "digits"
                                : letter.getKey().toLowerCase(Locale.UK),
                        letter.getKey(),
                        letter.getValue()))
                .toList();
    }

    /** With runs and pages of the calendar, which are worked out when the page is rendered. */
    private List<SearchView.Entry> withDates(List<SearchView.Entry> titles) {
        List<SearchView.Entry> entries = new ArrayList<>(titles);
        CalendarIndex.of(tools.edition()).forEach(page -> entries.add(entry(page.title(), page.path(), "Dates")));
        for (Programme programme : tools.catalogue().programmes()) {
            tools.edition()
                    .booking(OfferId.of(programme.id()))
                    .current()
                    .forEach(run -> entries.add(entry(
                            tools.catalogue().title(run.cohort()).orElseThrow(),
                            Routes.cohort(run.cohort().id()),
                            "Dates")));
        }
        return sorted(entries);
    }

    private List<SearchView.Entry> titles() {
        List<SearchView.Entry> entries = new ArrayList<>();
        for (Programme programme : tools.catalogue().programmes()) {
            OfferId whole = OfferId.of(programme.id());
            entries.add(entry(programme.title(), Routes.offer(whole), tools.say("{Programme}")));
            programme.strands().forEach(strand -> {
                OfferId part = OfferId.of(programme.id(), strand.id());
                entries.add(entry(
                        tools.catalogue().title(part).orElseThrow(),
                        Routes.offer(part),
                        tools.say("Part of {a programme}")));
            });
        }
        for (Pathway pathway : tools.catalogue().pathways()) {
            entries.add(entry(pathway.title(), Routes.pathway(pathway.id()), "Pathway"));
        }
        if (!tools.catalogue().pathways().isEmpty()) {
            entries.add(entry(tools.say(PageHead.MAP_TITLE), Routes.PATHWAYS_MAP, "Pathway"));
        }
        for (ContentPage page : tools.catalogue().pages()) {
            entries.add(entry(page.title(), Routes.page(page), page.isPost() ? "News" : "Page"));
        }
        Set<String> known = entries.stream().map(SearchView.Entry::href).collect(Collectors.toSet());
        Stream.of(
                        tools.catalogue().site().navigation(),
                        tools.catalogue().site().footer())
                .flatMap(List::stream)
                .filter(link -> link.to().startsWith("/") && known.add(tools.href(link.to())))
                .forEach(link -> entries.add(entry(link.title(), link.to(), "Page")));
        Map<String, String> fragments = Fragments.ofTerms(tools.catalogue().glossary());
        for (GlossaryTerm term : tools.catalogue().glossary()) {
            String fragment = fragments.getOrDefault(term.term(), "");
            entries.add(entry(
                    term.full().map(full -> term.term() + ": " + full).orElse(term.term()),
                    Routes.GLOSSARY + "#" + fragment,
                    "Word"));
        }
        return entries;
    }

    private static List<SearchView.Entry> sorted(List<SearchView.Entry> entries) {
        return Listing.aToZ(entries, SearchView.Entry::title, Comparator.comparing(SearchView.Entry::href));
    }

    private SearchView.Entry entry(String title, String path, String kind) {
        return new SearchView.Entry(title, tools.href(path), kind);
    }

    private static String letter(String title) {
        int first = Folding.of(title).codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.UK) : OTHER;
    }
}
