package dev.prospectus.check;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import java.util.List;

/** The list of all checks, by group: references, phases, cohorts, pathways, texts, links, site. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new UnknownOffer(),
            new CohortsWithoutProgramme(),
            new UnknownContact(),
            new UnknownVenue(),
            new UnknownNoticeProgramme(),
            new SeeAlsoItself(),
            new UnusedContact(),
            new PhoneWithoutNumber(),
            new UnusedVenue(),
            new RequirementNeverMet(),
            new YearGroupsOutsidePhases(),
            new CohortWithoutStrand(),
            new ClosesAfterLastSession(),
            new OpensAfterFirstSession(),
            new SessionOutsideYear(),
            new SessionAtWeekend(),
            new SessionsOutOfOrder(),
            new OverlappingSessions(),
            new OverrideOutlivesCohort(),
            new ExpiredOverride(),
            new MoreTakenThanPlaces(),
            new WaitingWithoutList(),
            new StaleFigures(),
            new DateWithoutDeadline(),
            new OverdueDate(),
            new DateNeverConfirmed(),
            new OpenWithoutWayToApply(),
            new InsecureForm(),
            new UnknownFromStage(),
            new PathwayCycle(),
            new PathwayOutsidePhases(),
            new RequiredLater(),
            new StatusWordInText(),
            new RelativeTime(),
            new YearWithSlash(),
            new YearInEvergreenText(),
            new VagueLinkText(),
            new AddressAsLinkText(),
            new EmptyLink(),
            new DanglingColon(),
            new EmailInText(),
            new PhoneInText(),
            new SkippedHeadingLevel(),
            new DuplicateHeading(),
            new MissingAlt(),
            new PoorAlt(),
            new FilmWithoutTranscript(),
            new TextInCapitals(),
            new DoubleSpace(),
            new ListWithoutSpace(),
            new RawHtml(),
            new GlossaryMisspelling(),
            new UnknownAbbreviation(),
            new WrongPhaseInText(),
            new CostInText(),
            new Placeholder(),
            new DeadLink(),
            new DeadFragment(),
            new MissingPicture(),
            new ForbiddenScheme(),
            new InsecureLink(),
            new RedirectLoop(),
            new RedirectHidesPage(),
            new LowTextContrast(),
            new LowMarkerContrast(),
            new InsecureBaseUrl(),
            new OldAccessibilityStatement(),
            new OldPrivacyNotice(),
            new ExpiredNotice());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** The findings of all checks, sorted by place. */
    public static List<Diagnostic> run(CheckContext context, Places places) {
        return run(ALL, context, places);
    }

    /** The findings of some checks, sorted by place. Checks are independent of each other, so they run in parallel. */
    public static List<Diagnostic> run(List<Check> checks, CheckContext context, Places places) {
        Findings findings = new Findings();
        checks.parallelStream()
                .forEach(check -> check.check(context, new Report(check.rule(), context, places, findings)));
        return findings.sorted();
    }
}
