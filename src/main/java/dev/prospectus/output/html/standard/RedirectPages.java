package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Redirects;
import java.util.List;

/** A small page at every old address: static hosts have no other redirect in common. */
public final class RedirectPages implements PageGroup {

    private final PageTools tools;

    public RedirectPages(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Redirect> pages() {
        return Redirects.of(tools.edition()).byFile().entrySet().stream()
                .map(entry -> tools.redirect(entry.getKey(), entry.getValue()))
                .toList();
    }
}
