package dev.prospectus.output.search;

import dev.prospectus.calendar.CalendarIndex;
import dev.prospectus.markdown.Markdown;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.Pathway;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Fragments;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pathways, what the hub wrote, and the words of the glossary. */
final class PageEntries {

    private final Edition edition;

    PageEntries(Edition edition) {
        this.edition = edition;
    }

    List<SearchEntry> all() {
        List<SearchEntry> entries = new ArrayList<>();
        edition.catalogue().pathways().forEach(pathway -> entries.add(pathway(pathway)));
        edition.catalogue().pages().forEach(page -> entries.add(page(page)));
        menus(entries).forEach((path, title) -> entries.add(menu(path, title)));
        CalendarIndex.of(edition)
                .forEach(page -> entries.add(
                        entry(SearchEntry.Group.PAGES, page.title(), page.path(), page.words(), page.about())));
        Map<String, String> fragments = Fragments.ofTerms(edition.catalogue().glossary());
        edition.catalogue().glossary().forEach(term -> entries.add(word(term, fragments)));
        return entries;
    }

    /** Titles by path of what only the menus name: the calendar, the privacy notice. */
    private SortedMap<String, String> menus(List<SearchEntry> known) {
        Set<String> urls = known.stream().map(SearchEntry::url).collect(Collectors.toSet());
        SortedMap<String, String> menus = new TreeMap<>();
        Stream.of(
                        edition.catalogue().site().navigation(),
                        edition.catalogue().site().footer())
                .flatMap(List::stream)
                .filter(link -> link.to().startsWith("/"))
                .filter(link -> !urls.contains(edition.routes().href(link.to())))
                .forEach(link -> menus.putIfAbsent(link.to(), link.title()));
        if (!edition.catalogue().pathways().isEmpty()) {
            menus.putIfAbsent(Routes.PATHWAYS_MAP, edition.catalogue().nouns().say("Map of all {programmes}"));
        }
        return menus;
    }

    /** Whoever wants to apply or to ask looks for that, and not for what the page is called. */
    private SearchEntry menu(String path, String title) {
        return switch (path) {
            case Routes.PROGRAMMES ->
                entry(
                        SearchEntry.Group.PAGES,
                        title,
                        path,
                        List.of("apply", "book", "open", "places", "waiting list"),
                        "Everything on offer, with what you can apply for first.");
            case Routes.CONTACT ->
                entry(
                        SearchEntry.Group.PAGES,
                        title,
                        path,
                        List.of("ask", "email", "help", "phone number"),
                        "Whom to ask about what.");
            case Routes.CALENDAR ->
                entry(
                        SearchEntry.Group.PAGES,
                        title,
                        path,
                        List.of("dates", "start", "times"),
                        "Sessions and application deadlines to come.");
            default -> entry(SearchEntry.Group.PAGES, title, path, List.of(), "");
        };
    }

    private SearchEntry pathway(Pathway pathway) {
        Stream<String> stages = pathway.routes().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.title()), route.stages().stream().map(Pathway.Stage::title)));
        return entry(
                SearchEntry.Group.PATHWAYS,
                pathway.title(),
                Routes.pathway(pathway.id()),
                List.of(),
                pathway.summary() + " " + String.join(", ", stages.distinct().toList()));
    }

    private SearchEntry page(ContentPage page) {
        String body = Markdown.plainText(page.body());
        return entry(
                SearchEntry.Group.PAGES,
                page.title(),
                Routes.page(page),
                page.tags(),
                page.summary().map(summary -> summary + " " + body).orElse(body));
    }

    private SearchEntry word(GlossaryTerm term, Map<String, String> fragments) {
        String fragment = fragments.getOrDefault(term.term(), "");
        return entry(
                SearchEntry.Group.WORDS,
                term.full().map(full -> term.term() + ": " + full).orElse(term.term()),
                Routes.GLOSSARY + "#" + fragment,
                term.synonyms(),
                term.meaning());
    }

    private SearchEntry entry(SearchEntry.Group group, String title, String path, List<String> words, String text) {
        return new SearchEntry(
                group, title, edition.routes().href(path), words, SearchEntry.limited(text), Optional.empty());
    }
}
