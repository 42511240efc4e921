package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages that every site has; one that the hub wrote itself at the same address takes its place. */
public final class StandardPages implements PageGroup {

    private final PageTools tools;

    public StandardPages(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output> pages() {
        Set<OutputPath> written = tools.catalogue().pages().stream()
                .map(page -> Routes.file(Routes.page(page)))
                .collect(Collectors.toSet());
        return Stream.of(
                        new GlossaryPage(tools),
                        new SearchPage(tools),
                        new ContactPage(tools),
                        new AccessibilityPage(tools),
                        new PrivacyPage(tools),
                        new DataPage(tools))
                .filter(group -> tools.tellsOfProgrammes() || !(group instanceof DataPage))
                .<Output>flatMap(group -> group.pages().stream())
                .filter(page -> !written.contains(page.path()))
                .toList();
    }
}
