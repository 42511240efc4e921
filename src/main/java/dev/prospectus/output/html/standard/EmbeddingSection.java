package dev.prospectus.output.html.standard;

import dev.prospectus.model.Nouns;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Routes;
import java.util.stream.Stream;

/** How a school or trust shows offers of the hub on its own site. */
final class EmbeddingSection {

    /** Of a frame that shows one offer on a phone without scrolling. */
    private static final int HEIGHT = 640;

    private final PageTools tools;

    EmbeddingSection(PageTools tools) {
        this.tools = tools;
    }

    DataView.Section section() {
        Nouns nouns = tools.catalogue().nouns();
        String hub = tools.catalogue().site().name();
        return new DataView.Section(
                "embedding",
                nouns.say("Our {programmes} on your website"),
                Stream.concat(
                                Stream.of(
                                        nouns.say(
                                                "Copy this into a page of your website, and it shows our {programmes} with their"
                                                        + " booking statuses, which stay up to date. It needs no script on your page and sets"
                                                        + " no cookies. Links open the page here in full."),
                                        nouns.say(
                                                "A frame of " + HEIGHT
                                                        + " pixels is high enough for one {programme}; a list scrolls within it.")),
                                tools.catalogue().programmes().stream().limit(1).map(this::example))
                        .toList(),
                snippet(nouns.say("{Programmes} of ") + hub),
                Stream.concat(
                                Stream.of(item(nouns.say("All {programmes}"), Routes.PROGRAMMES)),
                                tools.catalogue().roles().stream()
                                        .filter(this::asked)
                                        .map(role -> item("For " + role.plural(), Routes.role(role))))
                        .toList());
    }

    private String example(Programme programme) {
        String page = Routes.programme(programme.id());
        return tools.say("Any one {programme} or list has such a page, at its address with embed/ before the rest: ")
                + tools.edition().routes().absolute(Routes.embedded(page)) + " shows what is at "
                + tools.edition().routes().absolute(page) + ".";
    }

    private boolean asked(Role role) {
        return tools.catalogue().programmes().stream().anyMatch(programme -> programme.isFor(role));
    }

    private DataView.Item item(String title, String page) {
        return new DataView.Item(title, tools.href(Routes.embedded(page)), "");
    }

    private String snippet(String title) {
        return "<iframe src=\"" + tools.edition().routes().absolute(Routes.embedded(Routes.PROGRAMMES)) + "\" title=\""
                + title.replace("&", "&amp;").replace("\"", "&quot;") + "\" width=\"100%\" height=\"" + HEIGHT
                + "\" style=\"border:0\" loading=\"lazy\"></iframe>";
    }
}
