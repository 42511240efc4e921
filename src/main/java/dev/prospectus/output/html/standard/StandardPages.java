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

/** Pages that every site has; one that the hub wrote itself at the same address takes its place, but for the list of calendars and files. */
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
        Stream<Output> replaceable = Stream.<PageGroup>of(
                        new GlossaryPage(tools),
                        new SearchPage(tools),
                        new ContactPage(tools),
                        new AccessibilityPage(tools),
                        new PrivacyPage(tools))
                .<Output>flatMap(group -> group.pages().stream())
                .filter(page -> !written.contains(page.path()));
        return Stream.concat(
                        replaceable, tools.tellsOfProgrammes() ? new DataPage(tools).pages().stream() : Stream.empty())
                .toList();
    }
}
