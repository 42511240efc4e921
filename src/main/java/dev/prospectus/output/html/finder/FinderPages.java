package dev.prospectus.output.html.finder;

import dev.prospectus.finder.FinderStep;
import dev.prospectus.finder.FinderSteps;
import dev.prospectus.finder.KnownMatches;
import dev.prospectus.finder.Match;
import dev.prospectus.finder.SchoolAnswers;
import dev.prospectus.finder.When;
import dev.prospectus.model.Contact;
import dev.prospectus.model.Role;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.NextSteps;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.QuestionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** tools.say("Which {programme} is right for us?"): a page for each question in each situation, and one for each outcome. */
public final class FinderPages implements PageGroup {

    private static final String HEADING = "Find {a programme}";

    private final PageTools tools;
    private final FinderMatches matches;
    private final QuestionWords words;

    public FinderPages(PageTools tools) {
        this.tools = tools;
        this.matches = new FinderMatches(tools);
        this.words = new QuestionWords(
                tools.catalogue()::titleOrId, tools.catalogue().nouns());
    }

    /** To know the pages is to try every answer, so that is left until somebody asks for one. */
    @Override
    public List<Output.Folder> pages() {
        return List.of(new Output.Folder(Routes.folder(Routes.FINDER), true, this::explored));
    }

    private List<Output.Page> explored() {
        List<FinderStep> steps = tools.edition()
                .once(FinderStep.class, edition -> FinderSteps.of(edition.catalogue()))
                .all()
                .toList();
        Set<String> paths = steps.stream().map(step -> path(step.given())).collect(Collectors.toSet());
        return steps.stream().map(step -> page(step, paths)).toList();
    }

    private Output.Page page(FinderStep step, Set<String> paths) {
        String path = path(step.given());
        if (step instanceof FinderStep.Ask ask) {
            PageHead head = head(path, step.given(), words.text(ask.question()));
            return tools.page(head, "finder-question.ftlh", frame -> question(frame, ask));
        }
        FinderStep.Outcome outcome = (FinderStep.Outcome) step;
        return tools.page(
                head(
                        path,
                        step.given(),
                        school(outcome)
                                ? tools.say("{Programmes} for your {school}")
                                : tools.say("{Programmes} for you")),
                "finder-outcome.ftlh",
                frame -> outcome(frame, outcome, wider(outcome, paths)));
    }

    private PageHead head(String path, List<FinderStep.Given> given, String heading) {
        String answers = String.join(", ", given.stream().map(words::summary).toList());
        PageHead head = PageHead.of(
                path,
                answers.isEmpty() ? heading : heading + " (" + answers + ")",
                answers.isEmpty()
                        ? tools.say("A few short questions lead to the {programmes} that fit your {school}.")
                        : heading + " " + answers + ".",
                "finder");
        return given.isEmpty() ? head : head.under(new Link(tools.say(HEADING), Routes.FINDER));
    }

    private FinderQuestionView question(Frame frame, FinderStep.Ask step) {
        String path = path(step.given());
        return new FinderQuestionView(
                frame,
                words.text(step.question()),
                step.question()
                        .about()
                        .flatMap(offer -> tools.catalogue()
                                .title(offer)
                                .map(title -> new Link(title, tools.href(Routes.offer(offer))))),
                step.choices().stream()
                        .map(choice -> new Link(
                                words.label(step.question(), choice.answer()),
                                tools.href(path + choice.answer().segment() + "/")))
                        .toList(),
                back(step),
                given(step),
                ask(),
                tools.href(Routes.PROGRAMMES));
    }

    /**
     * Where somebody goes on who asked for themselves and not for their school: there, the same phase's first page of
     * whoever leads a school.
     *
     * @param paths of all the finder's pages
     */
    private Optional<String> wider(FinderStep.Outcome step, Set<String> paths) {
        Optional<Role> role = step.answers().map(SchoolAnswers::role).filter(own -> !own.leadsSchool());
        List<String> segments = segments(step.given());
        int at = role.map(own -> segments.indexOf(own.id())).orElse(-1);
        return at < 0
                ? Optional.empty()
                : tools.catalogue().vocabulary().roles().stream()
                        .filter(Role::leadsSchool)
                        .map(leading -> Stream.concat(segments.stream().limit(at), Stream.of(leading.id()))
                                .toList())
                        .map(Routes::finder)
                        .filter(paths::contains)
                        .findFirst();
    }

    private FinderOutcomeView outcome(Frame frame, FinderStep.Outcome step, Optional<String> wider) {
        List<String> segments = segments(step.given());
        Map<Boolean, List<Match>> found =
                step.answers().map(KnownMatches.of(tools.edition())::all).orElse(List.of()).stream()
                        .collect(Collectors.partitioningBy(match -> match.when() != When.NOT_FOR_YOU));
        boolean school = school(step);
        return new FinderOutcomeView(
                frame,
                school,
                matches.groups(found.getOrDefault(true, List.of()), segments, school, list(step)),
                matches.ruledOut(found.getOrDefault(false, List.of()), segments),
                back(step),
                given(step),
                new FinderOutcomeView.Ways(
                        wider.map(tools::href), ask(), tools.href(Routes.FINDER), tools.href(Routes.PROGRAMMES)));
    }

    /** The list of offers, filtered by what was said of phase and role. */
    private String list(FinderStep.Outcome step) {
        return tools.href(step.answers()
                .map(answers -> Routes.offers(
                        answers.phase(), Optional.of(answers.role()).filter(role -> !role.leadsSchool())))
                .orElse(Routes.PROGRAMMES));
    }

    private static boolean school(FinderStep.Outcome step) {
        return step.answers().filter(answers -> answers.role().leadsSchool()).isPresent();
    }

    private List<FinderQuestionView.Given> given(FinderStep step) {
        List<FinderQuestionView.Given> views = new ArrayList<>();
        for (int i = 0; i < step.given().size(); i++) {
            FinderStep.Given given = step.given().get(i);
            views.add(new FinderQuestionView.Given(
                    words.topic(given.question()),
                    words.label(given),
                    tools.href(path(step.given().subList(0, i)))));
        }
        return views;
    }

    private Optional<String> back(FinderStep step) {
        List<FinderStep.Given> given = step.given();
        return given.isEmpty() ? Optional.empty() : Optional.of(tools.href(path(given.subList(0, given.size() - 1))));
    }

    private Link ask() {
        Contact contact =
                tools.catalogue().contact(tools.catalogue().site().contact()).orElseThrow();
        return new Link(contact.email(), NextSteps.mail(contact, tools.say("Which {programme} is right for us?")));
    }

    private static String path(List<FinderStep.Given> given) {
        return Routes.finder(segments(given));
    }

    private static List<String> segments(List<FinderStep.Given> given) {
        return given.stream().map(answered -> answered.answer().segment()).toList();
    }
}
