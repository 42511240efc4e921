package dev.prospectus.output.html.standard;

import dev.prospectus.model.SiteConfig;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.List;

/** A small page at every old address: static hosts have no other redirect in common. */
public final class RedirectPages {

    private final PageTools tools;

    public RedirectPages(PageTools tools) {
        this.tools = tools;
    }

    public List<Output.Redirect> redirects() {
        return tools.catalogue().redirects().entrySet().stream()
                .map(entry -> new Output.Redirect(Routes.oldFile(entry.getKey()), () -> view(entry.getValue())))
                .toList();
    }

    private RedirectView view(String target) {
        SiteConfig site = tools.catalogue().site();
        Routes routes = tools.edition().routes();
        return new RedirectView(site.language(), site.name(), routes.href(target), routes.absolute(target));
    }
}
