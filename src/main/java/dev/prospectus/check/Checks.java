package dev.prospectus.check;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Findings;
import dev.prospectus.source.Places;
import java.util.List;

/** The list of all checks, by group: references, phases, cohorts, pathways, texts, links, site. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new UnknownOffer(),
            new CohortsWithoutProgramme(),
            new UnknownContact(),
            new UnknownVenue(),
            new UnknownNoticeProgramme(),
            new RenamedId(),
            new SameTitle(),
            new MistypedName(),
            new PersonAsContact(),
            new HolderWithoutConsent(),
            new OverdueReview(),
            new PersonInQuote(),
            new SeeAlsoItself(),
            new UnusedContact(),
            new UnusedVenue(),
            new VenueWithoutPlace(),
            new MoneyForNobody(),
            new EarlyAfterClose(),
            new RequirementNeverMet(),
            new RequirementContradiction(),
            new YearGroupsOutsidePhases(),
            new CohortWithoutStrand(),
            new ClosesAfterLastSession(),
            new OpensAfterFirstSession(),
            new SessionOutsideYear(),
            new SessionAtWeekend(),
            new SessionOnBankHoliday(),
            new SessionInHoliday(),
            new ModeAgainstVenue(),
            new VenueWithoutMode(),
            new CopiedCohort(),
            new CarriedOver(),
            new WordsAgainstDates(),
            new SamePlaceAndTime(),
            new TooFewSessions(),
            new NightSession(),
            new SkippedTime(),
            new LongSession(),
            new SessionsOutOfOrder(),
            new OverlappingSessions(),
            new OverrideOutlivesCohort(),
            new ExpiredOverride(),
            new MoreTakenThanPlaces(),
            new PlacesWithoutDeadline(),
            new DecidedAfterStart(),
            new MinimumNotReached(),
            new FullForOtherYear(),
            new RunInOtherYear(),
            new NoRunInItsYear(),
            new PublishedTooLate(),
            new WaitingWithoutList(),
            new ListOfFullYear(),
            new WaitingWhilePlacesFree(),
            new PlacesTakenBeforeOpening(),
            new StaleFigures(),
            new DateWithoutDeadline(),
            new OverdueDate(),
            new DateNeverConfirmed(),
            new NewAfterItsFirstRun(),
            new OpenWithoutWayToApply(),
            new InsecureForm(),
            new FormIsFrontPage(),
            new UnknownFromStage(),
            new PathwayCycle(),
            new PathwayOutsidePhases(),
            new RequiredLater(),
            new ExcludedEarlier(),
            new StatusWordInText(),
            new RelativeTime(),
            new YearWithSlash(),
            new YearInEvergreenText(),
            new VagueLinkText(),
            new AddressAsLinkText(),
            new EmptyLink(),
            new UnseenSignInLink(),
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
            new MarkWithoutSpace(),
            new RawHtml(),
            new UnreadMarkdown(),
            new SquareBrackets(),
            new GlossaryMisspelling(),
            new NearlyATerm(),
            new UnknownAbbreviation(),
            new WrongPhaseInText(),
            new CostInText(),
            new PriceInText(),
            new LongTitle(),
            new CutInResults(),
            new HardSummary(),
            new PastedBody(),
            new PersonInText(),
            new Placeholder(),
            new ExpiredYear(),
            new DeadLink(),
            new DeadOwnAddress(),
            new DeadFragment(),
            new MissingPicture(),
            new MissingFile(),
            new ForbiddenScheme(),
            new InsecureLink(),
            new MisspeltAddress(),
            new RedirectLoop(),
            new RedirectChain(),
            new RedirectHidesPage(),
            new PublishedAddressLost(),
            new LowTextContrast(),
            new LowMarkerContrast(),
            new InsecureBaseUrl(),
            new OldAccessibilityStatement(),
            new OldPrivacyNotice(),
            new ExpiredNotice());

    private static final List<FileCheck> OF_FILES = ALL.stream()
            .filter(FileCheck.class::isInstance)
            .map(FileCheck.class::cast)
            .toList();

    private static final List<Check> OF_SITE =
            ALL.stream().filter(check -> !(check instanceof FileCheck)).toList();

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /**
     * Everything that any rule finds, by place.
     *
     * @param memory the one that the context was made with
     */
    public static List<Diagnostic> run(CheckContext context, Places places, CheckMemory memory) {
        Findings findings = new Findings();
        context.files().parallelStream()
                .map(file ->
                        memory.findings(file, context.fileContext(), contents -> findings(contents, context, places)))
                .forEach(findings::addAll);
        run(OF_SITE, context, places, findings);
        return findings.sorted();
    }

    /** What some of the rules find, by place. */
    static List<Diagnostic> run(List<Check> checks, CheckContext context, Places places) {
        Findings findings = new Findings();
        run(checks, context, places, findings);
        return findings.sorted();
    }

    /** Side by side, since no rule knows of another. */
    private static void run(List<Check> checks, CheckContext context, Places places, Findings findings) {
        checks.parallelStream()
                .forEach(check -> check.check(context, new Report(check.rule(), context, places, findings)));
    }

    private static List<Diagnostic> findings(FileContents contents, CheckContext context, Places places) {
        Findings findings = new Findings();
        for (FileCheck check : OF_FILES) {
            check.check(contents, context.fileContext(), new Report(check.rule(), context, places, findings));
        }
        return findings.sorted();
    }
}
