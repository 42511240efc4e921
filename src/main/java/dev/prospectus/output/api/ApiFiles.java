package dev.prospectus.output.api;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every kind of file of the interface. */
final class ApiFiles {

    static final String OPEN_API = Routes.api("openapi");

    /** The files of which there is one, but for the first of all. */
    static final List<String> SINGLE = List.of("status", "finder", "contacts", "venues", "terms", "openapi");

    private final Edition edition;
    private final Catalogue catalogue;

    ApiFiles(Edition edition) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
    }

    List<ApiFile<?>> all() {
        TextKind text = new TextKind(edition);
        MoneyShapes money = new MoneyShapes(edition);
        EvidenceShapes evidence = new EvidenceShapes(edition);
        CohortShapes cohorts = new CohortShapes(edition, text, money);
        StatusShapes statuses = new StatusShapes(edition);
        List<ApiFile<?>> files = new ArrayList<>();
        files.add(ApiFile.only(
                "index",
                new CatalogueShapes(edition).whole(statuses),
                "The hub, its {programmes} and pathways in few words, its vocabulary, and where everything else stands.",
                () -> catalogue));
        files.add(new ApiFile<>(
                "programme",
                Routes.api("programmes/{programme}"),
                "{A programme} with its strands and all its runs.",
                Optional.of(new ApiFile.Parameter("programme", "The id of {a programme} of index.json.", Kinds.NAME)),
                new ProgrammeShapes(edition, cohorts, text, money, evidence).whole(),
                catalogue.programmes().stream()
                        .map(programme -> new ApiFile.Entry<>(Routes.api(programme.id()), () -> programme))
                        .toList()));
        files.add(new ApiFile<>(
                "cohorts",
                Routes.api("cohorts/{year}"),
                "The runs of {a year} in few words; the file of a run's {programme} has it whole.",
                Optional.of(new ApiFile.Parameter("year", "{A year} of index.json, such as 2026-27.", Kinds.YEAR)),
                year(cohorts),
                years(catalogue).stream()
                        .map(year -> new ApiFile.Entry<>(Routes.api(year), () -> year))
                        .toList()));
        files.add(new ApiFile<>(
                "pathway",
                Routes.api("pathways/{pathway}"),
                "A pathway: how {programmes} follow one another.",
                Optional.of(new ApiFile.Parameter("pathway", "The id of a pathway of index.json.", Kinds.NAME)),
                new PathwayShapes(edition, text, evidence).whole(),
                catalogue.pathways().stream()
                        .map(pathway -> new ApiFile.Entry<>(Routes.api(pathway.id()), () -> pathway))
                        .toList()));
        files.add(ApiFile.only(
                "status",
                statuses.all(),
                "How booking stands for everything, with each change to come.",
                () -> catalogue));
        files.add(ApiFile.only(
                "finder",
                new FinderShapes(edition).whole(),
                "Which {programme} suits whom: every question, and every answer with its reasons.",
                () -> FinderFile.of(edition)));
        files.add(ApiFile.only("contacts", DirectoryShapes.contacts(edition), "Whom to ask.", () -> catalogue));
        files.add(ApiFile.only("venues", DirectoryShapes.VENUES, "Where runs take place.", () -> catalogue));
        files.add(ApiFile.only("terms", DirectoryShapes.TERMS, "Terms and holidays.", () -> catalogue));
        return files;
    }

    /** The academic years that have runs, in their order. */
    static List<AcademicYear> years(Catalogue catalogue) {
        return catalogue.cohorts().stream()
                .map(run -> run.id().year())
                .distinct()
                .sorted()
                .toList();
    }

    private Shape<AcademicYear> year(CohortShapes cohorts) {
        return new Shape<AcademicYear>("Year", "{A year}.")
                .with("year", "The {year}.", Kinds.YEAR, year -> year)
                .all("cohorts", "Its runs, by id.", cohorts.brief(), this::runs);
    }

    private List<Cohort> runs(AcademicYear year) {
        return catalogue.cohorts().stream()
                .filter(run -> run.id().year().equals(year))
                .toList();
    }
}
