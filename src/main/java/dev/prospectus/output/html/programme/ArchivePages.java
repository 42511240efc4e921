package dev.prospectus.output.html.programme;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Past runs: the list of years and a page for each. */
public final class ArchivePages implements PageGroup {

    private final PageTools tools;
    private final PastRuns past;
    private final TreeMap<AcademicYear, List<Cohort>> byYear;

    public ArchivePages(PageTools tools) {
        this.tools = tools;
        this.past = new PastRuns(tools.edition());
        this.byYear = past.among(tools.catalogue().cohorts()).stream()
                .collect(Collectors.groupingBy(
                        cohort -> cohort.id().year(),
                        () -> new TreeMap<AcademicYear, List<Cohort>>(Comparator.reverseOrder()),
                        Collectors.toList()));
    }

    @Override
    public List<Output.Page> pages() {
        List<Output.Page> pages = new ArrayList<>();
        pages.add(tools.page(
                PageHead.of(
                        Routes.ARCHIVE, "Past runs", tools.say("{Programmes} that ran in earlier years."), "archive"),
                "archive.ftlh",
                frame -> new ArchiveView(frame, "Past runs", years(), List.of())));
        byYear.forEach((year, cohorts) -> pages.add(page(year, cohorts)));
        return pages;
    }

    private Output.Page page(AcademicYear year, List<Cohort> cohorts) {
        String title = "Past runs: " + year;
        PageHead head = PageHead.of(
                        Routes.archive(year), title, tools.say("What ran in the {year} ") + year + ".", "archive")
                .under(new Link("Past runs", Routes.ARCHIVE));
        return tools.page(head, "archive-year.ftlh", frame -> new ArchiveView(frame, title, years(), groups(cohorts)));
    }

    private List<ArchiveView.Year> years() {
        return byYear.entrySet().stream()
                .map(entry -> new ArchiveView.Year(
                        entry.getKey().toString(),
                        tools.href(Routes.archive(entry.getKey())),
                        Listing.count(entry.getValue().size(), "run", "runs")))
                .toList();
    }

    private List<ArchiveView.Group> groups(List<Cohort> cohorts) {
        Map<OfferId, List<Cohort>> byOffer =
                cohorts.stream().collect(Collectors.groupingBy(Cohort::offer, TreeMap::new, Collectors.toList()));
        return byOffer.entrySet().stream()
                .map(entry -> new ArchiveView.Group(
                        tools.catalogue().title(entry.getKey()).orElseThrow(),
                        tools.href(Routes.offer(entry.getKey())),
                        entry.getValue().stream().map(past::view).toList()))
                .toList();
    }
}
