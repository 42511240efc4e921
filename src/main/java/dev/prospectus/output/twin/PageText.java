package dev.prospectus.output.twin;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page in Markdown: its heading, as of when it holds, the notices above it, and its main content. */
final class PageText {

    private final Edition edition;
    private final String page;

    /** @param page its site path */
    PageText(Edition edition, String page) {
        this.edition = edition;
        this.page = page;
    }

    String markdown(String html) {
        Blocks blocks = new Blocks(new Inlines(this::whole));
        List<String> parts = new ArrayList<>();
        HtmlReader.first(html, "<main ").ifPresent(main -> parts.addAll(blocks.of(main)));
        List<String> notices = HtmlReader.first(html, "<aside class=\"notices\"")
                .map(blocks::of)
                .orElse(List.of());
        Predicate<String> heading = part -> part.startsWith("# ");
        return Stream.of(
                                parts.stream().filter(heading),
                                Stream.of(state()),
                                notices.stream(),
                                parts.stream().filter(heading.negate()))
                        .flatMap(some -> some)
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private String state() {
        return AsOfText.of(edition) + " This page: <" + edition.routes().absolute(page) + ">";
    }

    /**
     * The address that a link of the page leads to, whole; empty for a place on the page itself. The subject of a message is for a
     * reader's own program.
     */
    private String whole(String href) {
        if (href.startsWith("#") || href.isEmpty()) {
            return "";
        }
        if (href.startsWith("mailto:")) {
            return href.replaceFirst("\\?.*", "");
        }
        String base = edition.routes().href(Routes.HOME);
        return href.startsWith(base) && !href.startsWith("//")
                ? edition.routes().absolute("/" + href.substring(base.length()))
                : href;
    }
}
