package dev.prospectus.output.html.content;

import dev.prospectus.output.html.page.Frame;
import dev.prospectus.plan.OpenView;
import java.util.Map;
import java.util.Optional;

/**
 * What a template of JBake's sees that is made for no page of {@code content/}: an index, a feed.
 *
 * @param content what JBake tells of such a file instead
 * @param own what holds for this file alone, whose names come before those of the site
 * @param site what JBake tells of the site
 */
record JBakeView(Frame frame, OpenView content, Map<String, ?> own, OpenView site) implements OpenView {

    @Override
    public Optional<?> named(String name) {
        return own.containsKey(name) ? Optional.ofNullable(own.get(name)) : site.named(name);
    }
}
