package dev.prospectus.output.html.standard;

import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.SiteConfig.AccessibilityStatement;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import java.util.List;

/** The accessibility statement, from what the hub says about itself in {@code site-config.yml}. */
public final class AccessibilityPage implements PageGroup {

    private final PageTools tools;

    public AccessibilityPage(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        PageHead head = PageHead.of(
                Routes.ACCESSIBILITY,
                "Accessibility statement",
                "How accessible this website is, what does not work yet and whom to tell.",
                "accessibility");
        return List.of(tools.page(head, "accessibility.ftlh", this::view));
    }

    private AccessibilityView view(Frame frame) {
        SiteConfig site = tools.catalogue().site();
        AccessibilityStatement statement = site.accessibility();
        return new AccessibilityView(
                frame,
                site.baseUrl().toString(),
                site.privacy().controller(),
                new AccessibilityView.Compliance(
                        statement.compliance().id(), statement.compliance().label(), statement.knownProblems()),
                new AccessibilityView.Feedback(
                        tools.contact(statement.report(), "Accessibility of the website of " + site.name()),
                        Listing.count(statement.responseDays(), "working day", "working days")),
                new AccessibilityView.Jurisdiction(
                        statement.jurisdiction().nation().id(),
                        statement.jurisdiction().law(),
                        statement.jurisdiction().enforcement()),
                new AccessibilityView.Preparation(
                        DateWords.day(statement.prepared()), DateWords.day(statement.reviewed()), statement.tested()));
    }
}
