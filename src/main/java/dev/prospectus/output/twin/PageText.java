package dev.prospectus.output.twin;

import dev.prospectus.plan.About;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page in Markdown: its heading, as of when it holds, the notices above it, and its main content without what another twin says. Where
 * the page stands is left to the twin's own address, which only adds a name to it.
 */
final class PageText {

    private final Edition edition;
    private final About page;
    private final SharedLines shared;

    PageText(Edition edition, About page) {
        this.edition = edition;
        this.page = page;
        this.shared = SharedLines.of(edition);
    }

    String markdown(byte[] html) {
        Blocks blocks = new Blocks(new Inlines(this::whole));
        List<String> parts = new ArrayList<>();
        HtmlReader.first(html, "<main ").ifPresent(main -> parts.addAll(blocks.of(main)));
        List<String> notices = List.of();
        if (hasNotices()) {
            notices = HtmlReader.first(html, "<aside class=\"notices\"")
                    .map(blocks::of)
                    .orElse(List.of());
        } else if (page.subject().programme().isEmpty() || page.subject() instanceof Subject.OfProgramme) {
            notices = shared.notices();
        }
        Predicate<String> heading = part -> part.startsWith("# ");
        return Stream.of(
                                parts.stream().filter(heading),
                                Stream.of(shared.asOf()),
                                notices.stream(),
                                parts.stream().filter(heading.negate()))
                        .flatMap(some -> some)
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    /** What is said of every page stands on the home page's twin, and what a page of a run says beside its dates on its programme's. */
    private boolean hasNotices() {
        return page.path().equals(Routes.HOME)
                || (page.subject() instanceof Subject.OfProgramme of
                        && !edition.catalogue().notices(of.id(), edition.asOf()).isEmpty());
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
