package dev.prospectus.output.html.paper;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.PageId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.paper.BookletView.Chapter;
import dev.prospectus.output.html.paper.BookletView.IndexEntry;
import dev.prospectus.output.html.paper.BookletView.IndexGroup;
import dev.prospectus.output.html.paper.BookletView.IndexPart;
import dev.prospectus.output.html.pathway.PathwayPages;
import dev.prospectus.output.html.pathway.PathwayView;
import dev.prospectus.output.html.programme.ProgrammeSheets;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Tells the whole catalogue in the order of a book: contents, pathways, programmes, index. */
final class Booklet {

    private final PageTools tools;
    private final ProgrammeSheets sheets;
    private final PathwayPages pathways;

    Booklet(PageTools tools, ProgrammeSheets sheets) {
        this.tools = tools;
        this.sheets = sheets;
        this.pathways = new PathwayPages(tools);
    }

    BookletView view() {
        Catalogue catalogue = tools.catalogue();
        Frame frame = tools.frames()
                .frame(PageHead.of(
                        Routes.BOOKLET,
                        catalogue.site().name() + ": " + tools.say("our {programmes}"),
                        catalogue.site().description(),
                        "booklet"));
        return new BookletView(
                frame,
                Look.of(tools.edition()),
                tools.edition()
                        .routes()
                        .absolute(Routes.HOME)
                        .replaceFirst("^https?://", "")
                        .replaceFirst("/$", ""),
                tools.contact(catalogue.site().contact(), catalogue.site().name()),
                catalogue.pathways().stream()
                        .map(pathway -> chapter(frame, pathway))
                        .toList(),
                inOrder(catalogue).stream()
                        .map(programme -> new Chapter<>(
                                place(programme),
                                tools.href(Routes.programme(programme.id())),
                                sheets.of(frame, programme)))
                        .toList(),
                index(catalogue));
    }

    /** By the first of their phases, as the vocabulary has these, and then by title. */
    private static List<Programme> inOrder(Catalogue catalogue) {
        List<Phase> phases = List.copyOf(catalogue.phases());
        return Listing.aToZ(catalogue.programmes(), Programme::title, Comparator.comparing(Programme::id)).stream()
                .sorted(Comparator.comparing(programme -> programme.phases().stream()
                        .mapToInt(phases::indexOf)
                        .min()
                        .orElse(phases.size())))
                .toList();
    }

    private Chapter<PathwayView> chapter(Frame frame, Pathway pathway) {
        return new Chapter<>(
                PageId.of("pathway", pathway.id().value()),
                tools.href(Routes.pathway(pathway.id())),
                pathways.view(frame, pathway));
    }

    private static String place(Programme programme) {
        return PageId.of("programme", programme.id().value());
    }

    private List<IndexPart> index(Catalogue catalogue) {
        List<IndexPart> parts = new ArrayList<>();
        parts.add(new IndexPart("index_titles", "By title", List.of(new IndexGroup("", titles(catalogue)))));
        parts.add(new IndexPart("index_roles", "By role", groups(catalogue, catalogue.roles(), Programme::isFor)));
        parts.add(new IndexPart(
                "index_phases",
                tools.say("By {phase}"),
                groups(
                        catalogue,
                        catalogue.phases(),
                        (programme, phase) -> programme.phases().contains(phase))));
        return parts;
    }

    /** Titles, and the other names that people know programmes by. */
    private static List<IndexEntry> titles(Catalogue catalogue) {
        List<IndexEntry> entries = catalogue.programmes().stream()
                .flatMap(programme -> Stream.concat(
                        Stream.of(new IndexEntry(programme.title(), place(programme))),
                        programme.alsoCalled().stream()
                                .map(name -> new IndexEntry(
                                        Capitals.first(name) + ": " + programme.title(), place(programme)))))
                .toList();
        return Listing.aToZ(entries, IndexEntry::words, Comparator.comparing(IndexEntry::place));
    }

    private static <T extends Labelled> List<IndexGroup> groups(
            Catalogue catalogue, Collection<T> terms, BiPredicate<Programme, T> of) {
        return terms.stream()
                .map(term -> new IndexGroup(
                        term.label(),
                        Listing.aToZ(
                                catalogue.programmes().stream()
                                        .filter(programme -> of.test(programme, term))
                                        .map(programme -> new IndexEntry(programme.title(), place(programme)))
                                        .toList(),
                                IndexEntry::words,
                                Comparator.comparing(IndexEntry::place))))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }
}
