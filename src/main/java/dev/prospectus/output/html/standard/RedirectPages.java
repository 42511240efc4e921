package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.List;

/** A small page at every old address: static hosts have no other redirect in common. */
public final class RedirectPages implements PageGroup {

    private final PageTools tools;

    public RedirectPages(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Redirect> pages() {
        return tools.catalogue().redirects().entrySet().stream()
                .map(entry -> tools.redirect(Routes.oldFile(entry.getKey()), entry.getValue()))
                .toList();
    }
}
