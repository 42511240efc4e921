package dev.prospectus.output.html.programme;

import dev.prospectus.model.BookingStatus;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Funding;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.People.Purpose;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.FormatWords;
import dev.prospectus.words.Listing;
import dev.prospectus.words.OutcomeWords;
import dev.prospectus.words.ParticipantWords;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.PlaceWords;
import dev.prospectus.words.RoleWords;
import dev.prospectus.words.RunWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * A flyer for each programme: a page made to be printed on one sheet of A4. What could grow without end is cut to what
 * the sheet holds; the code on it leads to the rest.
 */
public final class FlyerPages implements PageGroup {

    private static final int RUNS_SHOWN = 4;

    /** Nobody can join these any more. */
    private static final Set<BookingStatus> TOO_LATE =
            EnumSet.of(BookingStatus.IN_PROGRESS, BookingStatus.FINISHED, BookingStatus.CANCELLED);

    private final PageTools tools;
    private final RunWords words;
    private final PlaceWords placeWords;
    private final CostWords costs;

    public FlyerPages(PageTools tools) {
        this.tools = tools;
        this.words = new RunWords(tools.edition());
        this.placeWords = new PlaceWords(tools.edition());
        this.costs = new CostWords(tools.edition());
    }

    @Override
    public List<Output.Page> pages() {
        return tools.catalogue().programmes().stream().map(this::page).toList();
    }

    private Output.Page page(Programme programme) {
        PageHead head = PageHead.of(
                        Routes.flyer(programme.id()),
                        "Flyer: " + programme.title(),
                        programme.title() + " on one sheet of paper.",
                        "flyer")
                .under(
                        new Link(tools.say("{Programmes}"), Routes.PROGRAMMES),
                        new Link(programme.briefTitle(), Routes.programme(programme.id())))
                .beside(programme.id())
                .unlisted();
        return tools.page(head, "flyer.ftlh", frame -> view(frame, programme));
    }

    FlyerView view(Frame frame, Programme programme) {
        return view(frame, programme, QrPicture::of);
    }

    /** @param code makes the picture of an address and of what it is called */
    FlyerView view(Frame frame, Programme programme, BinaryOperator<String> code) {
        FlyerFit fit = new FlyerFit(programme.title(), programme.summary());
        FlyerView.Content content = content(programme, fit);
        List<CohortBooking> next = next(programme);
        List<String> money = money(programme, next);
        FlyerView.Dates dates = dates(programme, next, money, fit);
        return new FlyerView(
                frame,
                fit.size(List.of(content.outcomes(), content.takes()), List.of(shown(dates), money)),
                new FlyerView.Head(
                        programme.title(),
                        Listing.labels(programme.phases()) + ": " + RoleWords.inText(programme.roles()),
                        programme.summary(),
                        tools.href(Routes.programme(programme.id())),
                        Optional.of(Routes.flyerOnPaper(programme.id()))
                                .filter(path -> tools.catalogue().site().booklet())
                                .map(tools::href)),
                tools.statuses().of(OfferId.of(programme.id())),
                content,
                dates,
                money,
                apply(programme, code));
    }

    /** As many outcomes as the sheet holds, and one at least. */
    private FlyerView.Content content(Programme programme, FlyerFit fit) {
        List<String> takes = takes(programme);
        List<String> outcomes = new ArrayList<>(
                programme.outcomes().stream().map(OutcomeWords::of).toList());
        while (outcomes.size() > 1 && !fit.canFit(List.of(outcomes, takes))) {
            outcomes.remove(outcomes.size() - 1);
        }
        return new FlyerView.Content(outcomes, takes);
    }

    /** As many runs as the sheet holds beside what they cost, and one at least. */
    private FlyerView.Dates dates(Programme programme, List<CohortBooking> next, List<String> money, FlyerFit fit) {
        int shown = RUNS_SHOWN;
        FlyerView.Dates dates = dates(programme, next, shown);
        while (shown > 1 && !fit.canFit(List.of(shown(dates), money))) {
            shown--;
            dates = dates(programme, next, shown);
        }
        return dates;
    }

    private FlyerView.Dates dates(Programme programme, List<CohortBooking> next, int shown) {
        return new FlyerView.Dates(
                next.stream()
                        .limit(shown)
                        .sorted(Comparator.comparing(run -> run.starts().orElse(Instant.MAX)))
                        .map(run -> run(programme, run.cohort()))
                        .toList(),
                Math.max(0, next.size() - shown));
    }

    private FlyerView.Apply apply(Programme programme, BinaryOperator<String> code) {
        String address = tools.edition().routes().absolute(Routes.programme(programme.id()));
        return new FlyerView.Apply(
                address.replaceFirst("^https?://", ""),
                code.apply(address, tools.say("QR code that leads to the page of this {programme}")),
                tools.contact(programme.people().about(Purpose.APPLY).orElse(programme.contact()), programme.title()));
    }

    private List<String> takes(Programme programme) {
        List<String> takes = new ArrayList<>();
        takes.add(FormatWords.takes(programme.format()));
        if (!programme.format().participants().isEmpty()) {
            takes.add(ParticipantWords.all(programme.format().participants()));
        }
        FormatWords.group(programme.format(), tools.catalogue().nouns()).ifPresent(takes::add);
        return takes;
    }

    /** Paper keeps what it says: prices for those who are early are told with their last day. */
    private List<String> money(Programme programme, List<CohortBooking> next) {
        Funding funding = programme.funding();
        List<Cohort> runs = next.stream().map(CohortBooking::cohort).toList();
        return Stream.of(costs.costs(funding, runs).stream().map(Phrase::words), costs.received(funding).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /** What a school can best act on comes first. */
    private List<CohortBooking> next(Programme programme) {
        return tools.edition().booking(OfferId.of(programme.id())).current().stream()
                .filter(run -> !TOO_LATE.contains(run.status()))
                .toList();
    }

    private static List<String> shown(FlyerView.Dates dates) {
        List<String> shown =
                new ArrayList<>(dates.runs().stream().map(FlyerPages::shown).toList());
        if (dates.runs().isEmpty()) {
            shown.add("No further dates are set yet.");
        }
        if (dates.more() > 0) {
            shown.add("And " + dates.more() + " more on our website.");
        }
        return shown;
    }

    /** A run as the sheet shows it, the status included. */
    private static String shown(FlyerView.Run run) {
        return run.strand().map(strand -> strand + ": ").orElse("") + run.title() + "\n"
                + run.when().map(Phrase::words).orElse("Dates not yet known") + ". "
                + run.where().orElse("") + ". "
                + run.given().map(given -> given.words() + ". ").orElse("")
                + run.status().label() + "     ";
    }

    private FlyerView.Run run(Programme programme, Cohort cohort) {
        Optional<String> strand = Optional.of(cohort.strands().stream()
                        .flatMap(id -> programme.strand(id).stream())
                        .map(Programme.Strand::title)
                        .toList())
                .filter(titles -> !titles.isEmpty())
                .map(Listing::and);
        return new FlyerView.Run(
                cohort.title(),
                strand,
                words.starts(cohort),
                words.where(cohort),
                placeWords.deadline(cohort),
                tools.statuses().of(cohort));
    }
}
