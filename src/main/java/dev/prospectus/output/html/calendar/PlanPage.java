package dev.prospectus.output.html.calendar;

import dev.prospectus.calendar.CalendarFiles;
import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Money;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.page.Planning;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.BriefTitles;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.RunWords;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a school puts runs together: all dates at once, what clashes, what it takes. The plan is in the address alone, so a script
 * makes it; without scripts the page tells what there is to plan.
 */
public final class PlanPage implements PageGroup {

    /** Runs that the page itself lists; of more it leads to the lists of offers. */
    private static final int RUNS_SHOWN = 150;

    /** When lessons begin and end, in the morning and in the afternoon. Schools differ by some minutes; the page tells what it goes by. */
    private static final List<LocalTime> LESSONS =
            List.of(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(13, 0), LocalTime.of(15, 15));

    private final PageTools tools;
    private final Planning planning;
    private final BriefTitles titles;
    private final RunWords words;

    public PlanPage(PageTools tools) {
        this.tools = tools;
        this.planning = new Planning(tools.edition());
        this.titles = BriefTitles.in(tools.edition());
        this.words = new RunWords(tools.edition());
    }

    @Override
    public List<Output> pages() {
        return Planning.isThere(tools.edition())
                ? List.of(
                        page(),
                        new Output.Bytes(
                                Routes.file(Routes.PLAN_RUNS),
                                () -> new PlanRuns(tools).json().getBytes(StandardCharsets.UTF_8)))
                : List.of();
    }

    private Output.Page page() {
        PageHead head = PageHead.of(
                Routes.PLAN,
                tools.say(PageHead.PLAN_TITLE),
                tools.say(
                        "Put {programmes} together: all their dates at once, what clashes, and what it takes from your {school}."),
                "plan");
        return tools.page(head, "plan.ftlh", this::view);
    }

    private PlanView view(Frame frame) {
        return new PlanView(
                frame,
                new PlanView.Known(
                        tools.href(Routes.PLAN_RUNS),
                        new CalendarFiles(tools.edition()).all().map(file -> tools.href(Routes.CALENDAR_OF_OFFERS)),
                        tools.catalogue().site().currency().sign(),
                        tools.catalogue().site().coverPerDay().map(PlanPage::typed)),
                new PlanView.Lessons(
                        DateWords.times(LESSONS.get(0), LESSONS.get(1)),
                        DateWords.times(LESSONS.get(2), LESSONS.get(3)),
                        LESSONS.stream().map(PlanDates::minutes).toList()),
                List.of(
                        new Link(tools.say("All {programmes}"), tools.href(Routes.PROGRAMMES)),
                        new Link("All dates", tools.href(Routes.CALENDAR))),
                offers());
    }

    /** An amount as somebody types it. */
    private static String typed(Money amount) {
        long rest = amount.pence() % 100;
        return amount.pence() / 100 + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + rest);
    }

    /** What a school can act on comes first, of offers and of the runs of each. */
    private List<PlanView.Offer> offers() {
        List<Cohort> runs = tools.catalogue().cohorts().stream()
                .filter(run -> planning.add(run).isPresent())
                .toList();
        if (runs.size() > RUNS_SHOWN) {
            return List.of();
        }
        Map<String, List<Cohort>> byTitle = runs.stream()
                .sorted(Comparator.comparing(this::status))
                .collect(Collectors.groupingBy(titles::of, TreeMap::new, Collectors.toList()));
        return Listing.aToZ(byTitle.entrySet(), Map.Entry::getKey, Map.Entry.comparingByKey()).stream()
                .sorted(Comparator.comparing(offer -> status(offer.getValue().get(0))))
                .map(offer -> new PlanView.Offer(
                        offer.getKey(),
                        offer.getValue().stream()
                                .flatMap(run -> run(run).stream())
                                .toList()))
                .toList();
    }

    private BookingStatus status(Cohort run) {
        return tools.edition().booking(run).status();
    }

    private Optional<PlanView.Run> run(Cohort run) {
        return planning.add(run)
                .map(add -> new PlanView.Run(
                        run.title() + ", " + run.id().year(),
                        tools.href(Routes.cohort(run.id())),
                        add,
                        tools.statuses().of(run),
                        words.starts(run)));
    }
}
