package dev.prospectus.output.html;

import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.SiteConfig.Privacy;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.List;

/** The privacy notice of a website that collects nothing itself. */
final class PrivacyPage implements PageGroup {

    private final PageTools tools;

    PrivacyPage(PageTools tools) {
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
                ContactView.of(
                        tools.catalogue().contact(privacy.contact()).orElseThrow(),
                        "Privacy question to " + site.name()),
                privacy.host(),
                DateWords.day(privacy.updated()));
    }
}
