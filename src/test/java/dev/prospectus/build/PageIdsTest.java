package dev.prospectus.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import dev.prospectus.testing.HeadedHub;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors call their headings what they like, in every text and on every kind of page. */
final class PageIdsTest {

    private static final int MOST_OF_A_KIND = 7;

    @Test
    void noPageHasAnIdTwiceWhateverHeadingsAreCalled(@TempDir Path temp) throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        pages(Path.of("").toAbsolutePath()).values().forEach(page -> ids.addAll(ids(page)));
        assertThat(ids).contains("_main", "part_dates", "notice_autumn-applications", "letter_a");
        Set<String> headings = ids.stream()
                .flatMap(id ->
                        Stream.of(id, id.replace('_', ' ').replace('-', ' ').strip()))
                .collect(Collectors.toCollection(TreeSet::new));

        Map<String, Document> pages = pages(HeadedHub.at(temp.resolve("hub"), headings));

        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) -> {
            Set<String> seen = new HashSet<>();
            ids(page).stream().filter(id -> !seen.add(id)).forEach(id -> faults.add(path + " has twice: " + id));
            references(page).filter(id -> !seen.contains(id)).forEach(id -> faults.add(path + " lacks: " + id));
        });
        assertThat(faults).isEmpty();
        assertThat(pages.get("about/index.html").select("[id=main], [id=_main], [id=fn-1]"))
                .hasSize(3);
        Document programme = pages.get("programmes/primary-development/index.html");
        assertThat(programme.select("[id=part-dates], [id=apply_part-dates], [id=part_dates]"))
                .hasSize(3);
        assertThat(programme.select("[id=notice_autumn-applications_main], [id=apply_fn-1], [href=#apply_fn-1]"))
                .hasSize(3);
    }

    private static Map<String, Document> pages(Path site) throws IOException {
        Preparation prepared = SiteBuilder.prepare(
                new BuildRequest(site, AsOf.parse("2026-10-01"), Optional.empty(), false, Severity.ERROR, 2));
        Map<String, Document> pages = new TreeMap<>();
        Map<String, Integer> ofTemplate = new HashMap<>();
        for (Output output : prepared.plan().outputs()) {
            if (output instanceof Output.Page page
                    && ofTemplate.merge(page.template(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                byte[] html = prepared.renderer().render(output);
                pages.put(output.path().value(), Jsoup.parse(new String(html, StandardCharsets.UTF_8)));
            }
        }
        return pages;
    }

    private static List<String> ids(Document page) {
        return page.getAllElements().stream()
                .map(Element::id)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Ids that the page's own parts lead to. */
    private static Stream<String> references(Document page) {
        Stream<String> links = page.select("[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .filter(id -> !id.isEmpty());
        Stream<String> labels = Stream.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "form")
                .flatMap(name -> page.select("[" + name + "]").stream().map(element -> element.attr(name)));
        return Stream.concat(links, labels);
    }
}
