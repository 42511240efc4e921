package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.FeedNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What other programs can read of the hub, in the words of those who use them: calendars first, then what needs a developer. */
public final class DataPage implements PageGroup {

    private final PageTools tools;

    public DataPage(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        PageHead head = PageHead.of(
                Routes.DATA,
                "Data and calendars",
                "Calendars, feeds and files of " + tools.catalogue().site().name() + " that other programs can read.",
                "data");
        return List.of(tools.page(
                head, "data.ftlh", frame -> new DataView(frame, sections().toList())));
    }

    /** In the order of the page: what most readers use first. */
    private Stream<DataView.Section> sections() {
        return Stream.of(
                        new CalendarSection(tools.edition()).section(),
                        Optional.of(feeds()),
                        Optional.of(new EmbeddingSection(tools).section()),
                        Optional.of(directories()),
                        Optional.of(api()),
                        Optional.of(assistants()))
                .flatMap(Optional::stream);
    }

    private DataView.Section feeds() {
        return new DataView.Section(
                "feeds",
                "Feeds",
                List.of(
                        "A feed tells a program what is new here. Copy the address of one of these into a feed reader, into Outlook"
                                + " or Teams, or into a service that sends feeds by e-mail.",
                        "Booking news covers the last 60 days. Each feed is there in two forms with the same entries: Atom, which"
                                + " most programs read, and JSON Feed."),
                new FeedNames(tools.catalogue())
                        .all().stream()
                                .flatMap(feed -> Stream.of(
                                        new DataView.Item(
                                                feed.title(),
                                                tools.href(Routes.atom(feed.path())),
                                                "Atom. " + feed.about()),
                                        new DataView.Item(
                                                feed.title(), tools.href(Routes.jsonFeed(feed.path())), "JSON Feed")))
                                .toList());
    }

    private DataView.Section directories() {
        return new DataView.Section(
                "directories",
                "Directories",
                List.of(
                        tools.say(
                                "All {programmes} and what can be booked of them in one file, for directories of courses and for the"
                                        + " sites of partners. For developers: XCRI-CAP 1.2, the course advertising profile of BS 8581."),
                        tools.say(
                                "The same {programmes} as services, for the directories of councils. For developers: Open Referral UK (HSDS"
                                        + " 3.0). Every answer is a file, so put .json behind what you ask for; a query changes nothing.")),
                List.of(
                        new DataView.Item(tools.say("{Programmes}"), tools.href(Routes.XCRI), "XCRI-CAP 1.2"),
                        new DataView.Item("Services", tools.href(Routes.openReferral("services")), "Open Referral UK"),
                        new DataView.Item(
                                "The interface",
                                tools.href(Routes.openReferral("index")),
                                "Open Referral UK, with what describes it")));
    }

    private DataView.Section assistants() {
        return new DataView.Section(
                "assistants",
                "Assistants",
                List.of(
                        "Most pages have a twin in Markdown for assistants that answer questions. It says what the page says, and as of"
                                + " when: put index.md behind the address of a page."),
                List.of(new DataView.Item("Where to begin", tools.href(Routes.LLMS), "llms.txt")));
    }

    private DataView.Section api() {
        return new DataView.Section(
                "api",
                "For developers: JSON",
                List.of(
                        tools.say(
                                "Everything that pages say of {programmes}, their runs and how booking stands, as JSON files with a schema"
                                        + " each. They need no key, and every file tells the instant at which it was true."),
                        "Within version 1 files and keys may be added. None is removed or renamed, none changes its type, and where a"
                                + " schema lists the values of a key, such as the statuses, there will be no other. Ignore what you do not know."),
                List.of(
                        item("The catalogue", "index", "the hub, its words, and the addresses of all other files"),
                        item("Booking statuses", "status", "now and with every change to come"),
                        item("Every file", "openapi", "an OpenAPI document (version 3.1)")));
    }

    private DataView.Item item(String title, String file, String note) {
        return new DataView.Item(title, tools.href(Routes.api(file)), note);
    }
}
