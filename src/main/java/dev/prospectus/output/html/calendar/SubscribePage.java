package dev.prospectus.output.html.calendar;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.output.html.page.CalendarLinks;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.util.List;

/** How to have the dates in a calendar of one's own; there as soon as there is a date. */
final class SubscribePage implements PageGroup {

    private final PageTools tools;
    private final CalendarFiles files;

    SubscribePage(PageTools tools) {
        this.tools = tools;
        this.files = new CalendarFiles(tools.edition());
    }

    @Override
    public List<Output.Page> pages() {
        return files.all().map(this::page).stream().toList();
    }

    private Output.Page page(CalendarFile all) {
        PageHead head = PageHead.of(
                        Routes.CALENDAR_SUBSCRIBE,
                        "Add dates to your calendar",
                        "How to have the dates of " + tools.catalogue().site().name()
                                + " in Outlook, Google and Apple calendars, and keep them up to date.",
                        "calendar")
                .under(new Link("Calendar", Routes.CALENDAR))
                .also(CalendarLinks.alternate(all));
        return tools.page(
                head,
                "calendar-subscribe.ftlh",
                frame -> new SubscribeView(
                        frame,
                        links(all),
                        files.groups().entrySet().stream()
                                .map(group -> new SubscribeView.Group(
                                        group.getKey(),
                                        group.getValue().stream()
                                                .map(this::links)
                                                .toList()))
                                .toList(),
                        tools.href(Routes.PROGRAMMES),
                        CalendarFiles.MOST_DATES));
    }

    private CalendarLinks links(CalendarFile file) {
        return CalendarLinks.of(file, tools.edition().routes());
    }
}
