package dev.prospectus.output.html.standard;

import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.SiteConfig.Privacy;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import java.util.List;

/** The privacy notice of a website that collects nothing itself. */
public final class PrivacyPage implements PageGroup {

    private final PageTools tools;

    public PrivacyPage(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        PageHead head = PageHead.of(
                Routes.PRIVACY,
                "Privacy",
                "What happens to your personal data when you visit or write to us.",
                "privacy");
        return List.of(tools.page(head, "privacy.ftlh", this::view));
    }

    private PrivacyView view(Frame frame) {
        SiteConfig site = tools.catalogue().site();
        Privacy privacy = site.privacy();
        return new PrivacyView(
                frame,
                privacy.controller(),
                tools.contact(privacy.contact(), "Privacy question to " + site.name()),
                privacy.host(),
                privacy.complaints(),
                List.copyOf(tools.edition().assets().otherHosts()),
                site.accessibility().jurisdiction().nation() != SiteConfig.Nation.ELSEWHERE,
                DateWords.day(privacy.updated()));
    }
}
