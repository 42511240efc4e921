package dev.prospectus.model;

import dev.prospectus.model.Eligibility.Requirement;
import dev.prospectus.model.FinderQuestion.Option;
import dev.prospectus.model.FinderStep.Given;
import dev.prospectus.model.FinderStep.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what can be asked about some offers, by reading what they ask of schools. */
final class FinderQuestions {

    /** Longest part of a URL that is made of an id or of words, so that a path of many answers stays a legal one. */
    private static final int SEGMENT_WORDS = 40;

    private final Catalogue catalogue;
    private final OfferAsks asks;
    private final PassedStages passed;
    private final Map<OfferId, Integer> pathwayOrder = new HashMap<>();

    FinderQuestions(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.asks = new OfferAsks(catalogue);
        this.passed = new PassedStages(catalogue.pathwayIndex());
        catalogue.pathways().stream()
                .flatMap(pathway -> pathway.routes().stream())
                .flatMap(route -> route.stages().stream())
                .flatMap(stage -> stage.offers().stream())
                .forEach(offer -> pathwayOrder.putIfAbsent(offer, pathwayOrder.size()));
    }

    /**
     * In the order in which to ask: what is simple first, then what was done in the order of the pathways. What matters to
     * an offer that another requires matters to the other one as well.
     *
     * @param role of whom to ask
     */
    List<FinderQuestion> about(List<OfferId> offers, Role role) {
        Map<OfferId, Set<OfferId>> touched = new LinkedHashMap<>();
        offers.forEach(offer ->
                touched.computeIfAbsent(offer, key -> new LinkedHashSet<>()).add(offer));
        for (OfferId offer : offers) {
            asks.before(offer)
                    .forEach(before -> touched.computeIfAbsent(before, key -> new LinkedHashSet<>())
                            .add(offer));
        }
        List<OfferId> all = List.copyOf(touched.keySet());
        List<FinderQuestion> questions = new ArrayList<>();
        schoolType(all).ifPresent(questions::add);
        teachingYear(all).filter(question -> !role.leadsSchool()).ifPresent(questions::add);
        questions.addAll(completed(all, role));
        questions.addAll(holds(all));
        return questions.stream()
                .map(question -> question.concerning(question.concerns().stream()
                        .flatMap(offer -> touched.getOrDefault(offer, Set.of()).stream())
                        .distinct()
                        .toList()))
                .toList();
    }

    /**
     * Those whose answer does not follow from what was said.
     *
     * @param open not asked yet
     * @param given answers to questions of this catalogue
     */
    List<FinderQuestion> unsettled(List<FinderQuestion> open, List<Given> given) {
        Set<OfferId> denied = given.stream()
                .flatMap(said ->
                        said.question().about().filter(offer -> said.segment().equals(denial(offer))).stream())
                .collect(Collectors.toSet());
        if (denied.isEmpty()) {
            return open;
        }
        List<OfferId> candidates = open.stream()
                .flatMap(asked -> asked.question().about().stream())
                .toList();
        NeverCompleted never = new NeverCompleted(asks, denied, candidates);
        return open.stream()
                .filter(asked ->
                        asked.question().about().filter(never::includes).isEmpty())
                .toList();
    }

    private Optional<FinderQuestion> schoolType(List<OfferId> offers) {
        List<OfferId> concerned = offers.stream()
                .filter(offer -> asks.of(offer).stream().anyMatch(asked -> asked.restrictsSchoolTypes()))
                .toList();
        return question(
                new Question("Is your school state-funded or independent?", "Kind of school", Optional.empty()),
                List.of(
                        typeOption("State-funded", SchoolType.STATE_FUNDED),
                        typeOption("Independent", SchoolType.INDEPENDENT)),
                concerned);
    }

    private static Option typeOption(String label, SchoolType type) {
        return new Option(type.id(), label, answers -> answers.withSchoolType(type));
    }

    private Optional<FinderQuestion> teachingYear(List<OfferId> offers) {
        SortedSet<Integer> starts = new TreeSet<>(Set.of(1));
        Set<OfferId> concerned = new LinkedHashSet<>();
        for (OfferId offer : offers) {
            asks.of(offer).stream()
                    .flatMap(asked -> asked.teachingYears().stream())
                    .forEach(years -> {
                        starts.add(Math.max(1, years.from()));
                        starts.add(years.to() + 1);
                        concerned.add(offer);
                    });
        }
        List<Integer> sorted = List.copyOf(starts);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            int from = sorted.get(i);
            Optional<Integer> to = i + 1 < sorted.size() ? Optional.of(sorted.get(i + 1) - 1) : Optional.empty();
            options.add(yearOption(from, to));
        }
        return question(
                new Question("Which year of teaching are you in?", "Year of teaching", Optional.empty()),
                options,
                List.copyOf(concerned));
    }

    private static Option yearOption(int from, Optional<Integer> to) {
        String first = EligibilityWords.ordinal(from);
        String words = to.map(last -> last == from
                        ? first + " year"
                        : first + (last == from + 1 ? " or " : " to ") + EligibilityWords.ordinal(last) + " year")
                .orElse(first + " year or later");
        String segment = "year-" + from
                + to.map(last -> last == from ? "" : "-to-" + last).orElse("-or-later");
        return new Option(segment, capitalised(words), answers -> answers.withTeachingYear(from));
    }

    /**
     * One question for each offer that another requires, or that a school can take once only. Who has completed a strand
     * has completed something of the programme, so what is asked about the programme is asked about the strand as well. The
     * answer matters also to what a school may be past by then.
     */
    private List<FinderQuestion> completed(List<OfferId> offers, Role role) {
        Map<OfferId, History> histories = new TreeMap<>((a, b) -> {
            int byPathway = Integer.compare(order(a), order(b));
            return byPathway == 0 ? a.compareTo(b) : byPathway;
        });
        for (OfferId offer : offers) {
            for (Requirement leaf : leaves(offer)) {
                if (leaf instanceof Requirement.Completed completed) {
                    History history = histories.computeIfAbsent(completed.offer(), key -> new History());
                    history.concerns.add(offer);
                    completed.since().ifPresent(history.since::add);
                }
            }
            onceOnly(offer)
                    .forEach(asked -> histories
                            .computeIfAbsent(asked, key -> new History())
                            .concerns
                            .add(offer));
        }
        histories.forEach((strand, history) -> histories.forEach((whole, wider) -> {
            if (whole.includes(strand)) {
                history.since.addAll(wider.since);
                history.concerns.addAll(wider.concerns);
            }
        }));
        for (OfferId offer : offers) {
            passed.tellingOf(offer).stream()
                    .flatMap(telling -> Stream.concat(Stream.of(telling), asks.bookable(telling).stream()))
                    .flatMap(telling -> Optional.ofNullable(histories.get(telling)).stream())
                    .forEach(history -> history.concerns.add(offer));
        }
        return histories.entrySet().stream()
                .filter(entry -> !role.leadsSchool() || !isPersonal(entry.getKey()))
                .flatMap(entry -> completed(entry.getKey(), entry.getValue(), role).stream())
                .toList();
    }

    /** Whether its programme is for some years of a career, about which others at the school can't answer. */
    private boolean isPersonal(OfferId named) {
        return asks.bookable(OfferId.of(named.programme())).stream()
                .flatMap(offer -> asks.of(offer).stream())
                .anyMatch(asked -> asked.teachingYears().isPresent());
    }

    private Optional<FinderQuestion> completed(OfferId offer, History history, Role role) {
        String title = catalogue.titleOrId(offer);
        String segment = segment(offer);
        List<Option> options = new ArrayList<>();
        List<AcademicYear> since = List.copyOf(history.since);
        if (since.isEmpty()) {
            options.add(done("completed-" + segment, "Yes", offer, Optional.empty()));
        }
        for (int i = since.size() - 1; i >= 0; i--) {
            AcademicYear from = since.get(i);
            boolean newest = i == since.size() - 1;
            String label =
                    newest ? "Yes, in " + from + " or later" : "Yes, from " + from + " to before " + since.get(i + 1);
            options.add(done("completed-" + segment + "-since-" + from, label, offer, Optional.of(from)));
        }
        if (!since.isEmpty() && since.get(0).startYear() > AcademicYear.EARLIEST) {
            AcademicYear first = since.get(0);
            options.add(done(
                    "completed-" + segment + "-before-" + first,
                    "Yes, before " + first,
                    offer,
                    Optional.of(new AcademicYear(first.startYear() - 1))));
        }
        options.add(new Option(denial(offer), "No, or not yet", answers -> answers));
        return question(
                new Question(
                        (role.leadsSchool() ? "Has anybody at your school completed " : "Have you completed ") + title
                                + "?",
                        "Completed " + title,
                        Optional.of(offer)),
                options,
                List.copyOf(history.concerns));
    }

    private static Option done(String segment, String label, OfferId offer, Optional<AcademicYear> year) {
        return new Option(segment, label, answers -> answers.alsoCompleted(new SchoolAnswers.Completion(offer, year)));
    }

    private List<FinderQuestion> holds(List<OfferId> offers) {
        Map<String, Set<OfferId>> concerned = new TreeMap<>();
        for (OfferId offer : offers) {
            for (Requirement leaf : leaves(offer)) {
                if (leaf instanceof Requirement.Holds holds) {
                    concerned
                            .computeIfAbsent(holds.words(), key -> new LinkedHashSet<>())
                            .add(offer);
                }
            }
        }
        return concerned.entrySet().stream()
                .flatMap(entry -> holds(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static Optional<FinderQuestion> holds(String words, Set<OfferId> concerned) {
        String segment = segment(words);
        return question(
                new Question(asked(words), "Your school " + words, Optional.empty()),
                List.of(
                        new Option("yes-" + segment, "Yes", answers -> answers.withTruth(words, true)),
                        new Option("no-" + segment, "No", answers -> answers.withTruth(words, false))),
                List.copyOf(concerned));
    }

    /** As people ask, where the words begin with a verb that allows it. */
    private static String asked(String words) {
        if (words.startsWith("has ")) {
            return "Does your school have " + words.substring("has ".length()) + "?";
        }
        if (words.startsWith("is ")) {
            return "Is your school " + words.substring("is ".length()) + "?";
        }
        return "Is it true that your school " + words + "?";
    }

    private static Optional<FinderQuestion> question(Question question, List<Option> options, List<OfferId> concerned) {
        return concerned.isEmpty() || options.size() < 2
                ? Optional.empty()
                : Optional.of(new FinderQuestion(question, options, concerned));
    }

    private List<OfferId> onceOnly(OfferId offer) {
        Programme programme = catalogue.programme(offer.programme()).orElseThrow();
        List<OfferId> once = new ArrayList<>();
        if (programme.eligibility().onceOnly()) {
            once.add(OfferId.of(programme.id()));
        }
        boolean strandOnce = offer.strand()
                .flatMap(programme::strand)
                .filter(strand -> strand.eligibility().onceOnly())
                .isPresent();
        if (strandOnce) {
            once.add(offer);
        }
        return once;
    }

    private List<Requirement> leaves(OfferId offer) {
        return asks.requires(offer).stream()
                .flatMap(requirement -> requirement.leaves().stream())
                .toList();
    }

    private int order(OfferId offer) {
        return pathwayOrder.getOrDefault(offer, Integer.MAX_VALUE);
    }

    /** Tells the answer that an offer was not completed. */
    private static String denial(OfferId offer) {
        return "no-" + segment(offer);
    }

    private static String segment(OfferId offer) {
        return segment(offer.strand()
                .map(strand -> offer.programme() + "-" + strand)
                .orElse(offer.programme().value()));
    }

    private static String segment(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(SEGMENT_WORDS, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "this" : cut;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** What there is to ask about having completed one offer. */
    private static final class History {
        private final TreeSet<AcademicYear> since = new TreeSet<>();
        private final Set<OfferId> concerns = new LinkedHashSet<>();
    }
}
