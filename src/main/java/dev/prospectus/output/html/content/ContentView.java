package dev.prospectus.output.html.content;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.plan.Markup;
import dev.prospectus.plan.OpenView;
import java.util.List;
import java.util.Optional;

/**
 * A page that the hub wrote. Beside these names, templates made for JBake find those that JBake gives them.
 *
 * @param figures whether pictures in it open larger
 * @param date ISO 8601, for machines
 * @param dateWords the same for readers
 * @param topics its tags; those with a page lead there
 * @param older the post before it
 * @param newer the post after it
 * @param content the page under JBake's names
 */
public record ContentView(
        Frame frame,
        Markup body,
        boolean figures,
        Optional<String> summary,
        Optional<String> date,
        Optional<String> dateWords,
        boolean draft,
        List<Link> topics,
        Optional<Link> older,
        Optional<Link> newer,
        OpenView content,
        OpenView site)
        implements OpenView {

    @Override
    public Optional<?> named(String name) {
        return site.named(name);
    }
}
