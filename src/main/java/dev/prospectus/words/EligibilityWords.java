package dev.prospectus.words;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Nouns;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.SchoolYears;
import dev.prospectus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Eligibility in sentences, the same wherever it is told. What is required is said to "you" where it is about having
 * completed an offer, be it the school or its teacher, and of "your school" otherwise.
 *
 * @param titles what offers are called
 * @param nouns what programmes and schools are called
 */
public record EligibilityWords(Function<OfferId, String> titles, Nouns nouns) {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /**
     * Who can take part.
     *
     * @param required what must hold; for a programme the first says for whom it is
     * @param preferred what is wished for but not required
     * @param advised what is good to have done or to know before
     * @param priority who is taken first where places are few
     */
    public record Statement(
            List<Sentence> required, List<Sentence> preferred, List<Sentence> advised, List<Sentence> priority) {
        public Statement {
            required = List.copyOf(required);
            preferred = List.copyOf(preferred);
            advised = List.copyOf(advised);
            priority = List.copyOf(priority);
        }

        public boolean isEmpty() {
            return required.isEmpty() && preferred.isEmpty() && advised.isEmpty() && priority.isEmpty();
        }
    }

    /**
     * What a programme asks of everybody, in whichever strand.
     *
     * @param names of school years
     */
    public Statement of(Programme programme, SchoolYears names) {
        List<Sentence> required = new ArrayList<>(List.of(audience(programme.roles(), programme.phases())));
        programme.yearGroups().ifPresent(years -> required.add(Sentence.of("It is about " + names.words(years) + ".")));
        required.addAll(required(programme.eligibility()));
        return statement(required, programme.eligibility());
    }

    /** What a strand asks beyond its programme; empty when nothing. */
    public Statement of(Programme.Strand strand) {
        return of(strand.eligibility());
    }

    /** What is asked whatever it is asked for. */
    public Statement of(Eligibility eligibility) {
        return statement(required(eligibility), eligibility);
    }

    private Statement statement(List<Sentence> required, Eligibility eligibility) {
        List<Sentence> advised = new ArrayList<>();
        eligibility.advised().requirement().ifPresent(requirement -> advised.addAll(requirement(requirement)));
        advised.addAll(verbatim(eligibility.advised().sentences()));
        return new Statement(required, verbatim(eligibility.preferred()), advised, verbatim(eligibility.priority()));
    }

    /** For whom a programme is: {@code For teachers and maths leads in primary schools.} */
    Sentence audience(List<Role> roles, List<Phase> phases) {
        List<String> people = roles.stream().map(Role::plural).toList();
        List<String> schools = phases.stream().map(Phase::schools).toList();
        return Sentence.of("For " + Listing.and(people) + " in " + Listing.and(schools) + ".");
    }

    Sentence schoolTypes(List<SchoolType> types) {
        return Sentence.of(
                "Only " + Listing.and(types.stream().map(SchoolType::plural).toList()) + " can take part.");
    }

    Sentence teachingYears(Span years) {
        String which = years.from() == years.to()
                ? ordinal(years.from())
                : ordinal(years.from()) + (years.to() == years.from() + 1 ? " or " : " to ") + ordinal(years.to());
        return Sentence.of("Participants are in their " + which + " year of teaching.");
    }

    Sentence yearsInRole(Span years) {
        String most = Listing.count(years.to(), "year", "years");
        String howLong = years.to() == 0
                ? "less than a year"
                : years.from() == 0
                        ? "up to " + most
                        : years.from() == years.to() ? most : years.from() + " to " + most;
        return Sentence.of("Participants have been in their role for " + howLong + ".");
    }

    Sentence onceOnly() {
        return Sentence.of(nouns.say("{A school} can take part once only."));
    }

    /** A requirement, one sentence for each thing that must hold. A sentence that speaks of the school does so throughout. */
    public List<Sentence> requirement(Requirement requirement) {
        return parts(requirement).stream()
                .map(part -> {
                    boolean school = part.statements().findAny().isPresent();
                    return finished(clause(
                            part,
                            Doing.of(school ? nouns.say("your {school} has") : "you have", school ? "is" : "are")));
                })
                .toList();
    }

    /** The same where nobody is addressed: {@code Needs: Development or Embedding completed.} */
    public List<Sentence> needs(Requirement requirement) {
        return parts(requirement).stream()
                .map(part -> clause(part, Doing.NEEDS).after("Needs: ").then("."))
                .toList();
    }

    private static List<Requirement> parts(Requirement requirement) {
        Requirement simple = requirement.simplified();
        List<Requirement> parts = simple.conjuncts();
        boolean oneClause = parts.stream().allMatch(part -> part.completion().isPresent())
                && parts.stream()
                                .flatMap(Requirement::completions)
                                .map(Requirement.Completed::orTakingPart)
                                .distinct()
                                .count()
                        == 1;
        return oneClause ? List.of(simple) : parts;
    }

    /** What to do about a requirement: {@code First complete this or that.} */
    Sentence first(Requirement requirement) {
        return clause(requirement.simplified(), Doing.FIRST).after("First ").then(".");
    }

    /** Whom what has happened does not keep out: {@code Only for those who have not taken part in this.} */
    Sentence only(Requirement violated) {
        return clause(violated, Doing.of("you have", "are")).after("Only if ").then(".");
    }

    Sentence link(OfferId offer) {
        return Sentence.link(offer, titles.apply(offer));
    }

    private List<Sentence> required(Eligibility eligibility) {
        List<Sentence> required = new ArrayList<>();
        if (eligibility.restrictsSchoolTypes()) {
            required.add(schoolTypes(eligibility.schoolTypes()));
        }
        eligibility.teachingYears().ifPresent(years -> required.add(teachingYears(years)));
        eligibility.yearsInRole().ifPresent(years -> required.add(yearsInRole(years)));
        eligibility.requires().ifPresent(requires -> required.addAll(requirement(requires)));
        if (eligibility.onceOnly()) {
            required.add(onceOnly());
        }
        required.addAll(verbatim(eligibility.criteria()));
        return required;
    }

    static List<Sentence> verbatim(List<String> sentences) {
        return sentences.stream().map(Sentence::of).toList();
    }

    private Sentence clause(Requirement requirement, Doing doing) {
        return requirement.accept(new Clauses(this, doing, false));
    }

    /**
     * Makes clauses of titles.
     *
     * @param completed of what is to be completed
     * @param takingPart of what is to be completed or to take part in
     * @param notTakenPart of what nobody may have taken part in
     */
    private record Doing(
            UnaryOperator<Sentence> completed,
            UnaryOperator<Sentence> takingPart,
            UnaryOperator<Sentence> notTakenPart) {

        static final Doing NEEDS = new Doing(
                titles -> titles.then(" completed"),
                titles -> titles.then(" completed or under way"),
                titles -> titles.after("no part taken in ").then(" before"));

        static final Doing FIRST = new Doing(
                titles -> titles.after("complete "),
                titles -> titles.after("take part in "),
                titles -> titles.after("take no part in "));

        /** @param are the verb that goes with those who "have" */
        static Doing of(String whoHave, String are) {
            String who = whoHave.substring(0, whoHave.lastIndexOf(' '));
            return new Doing(
                    titles -> titles.after(whoHave + " completed "),
                    titles -> titles.after(who + " " + are + " taking part in, or "
                            + whoHave.substring(who.length() + 1) + " completed, "),
                    titles -> titles.after(whoHave + " not taken part in "));
        }
    }

    /**
     * @param doing makes clauses of what is to be done
     * @param nested whether it stands within another "and" or "or", so that it must show where it begins
     */
    private record Clauses(EligibilityWords words, Doing doing, boolean nested)
            implements Requirement.Visitor<Sentence> {

        @Override
        public Sentence completed(Requirement.Completed done) {
            return clause(done.orTakingPart(), words.title(done));
        }

        @Override
        public Sentence holds(Requirement.Holds holds) {
            return Sentence.of(words.nouns().say("your {school} ") + holds.words());
        }

        @Override
        public Sentence notTakenPart(Requirement.NotTakenPart never) {
            return doing.notTakenPart().apply(words.link(never.offer()));
        }

        @Override
        public Sentence anyOf(List<Requirement> options) {
            return joined(options, "or");
        }

        @Override
        public Sentence allOf(List<Requirement> parts) {
            return joined(parts, "and");
        }

        private Sentence clause(boolean orTakingPart, Sentence titles) {
            return (orTakingPart ? doing.takingPart() : doing.completed()).apply(titles);
        }

        /** Completions make one clause, which comes first; what is enough to take part in makes another. */
        private Sentence joined(List<Requirement> requirements, String word) {
            Map<Boolean, List<Sentence>> titles = new TreeMap<>();
            List<Sentence> clauses = new ArrayList<>();
            for (Requirement requirement : requirements) {
                requirement
                        .completion()
                        .ifPresentOrElse(
                                done -> titles.computeIfAbsent(done.orTakingPart(), key -> new ArrayList<>())
                                        .add(words.title(done)),
                                () -> clauses.add(requirement.accept(new Clauses(words, doing, true))));
            }
            boolean marked = nested && clauses.isEmpty() && titles.size() == 1;
            List<Sentence> all = new ArrayList<>();
            titles.forEach((orTakingPart, some) -> all.add(clause(orTakingPart, conjunction(some, word, marked))));
            all.addAll(clauses);
            if (all.size() == 1) {
                return all.get(0);
            }
            return nested ? conjunction(all, word, true) : Sentence.join(all, ", " + word + " ", ", " + word + " ");
        }
    }

    /** @param word "and" or "or" */
    private static Sentence conjunction(List<Sentence> items, String word, boolean marked) {
        Sentence list = Sentence.list(items, word);
        boolean any = word.equals("or");
        if (!marked || items.size() == 1) {
            return list;
        }
        if (items.size() == 2) {
            return list.after(any ? "either " : "both ");
        }
        return list.after(any ? "one of " : "all of ");
    }

    private Sentence title(Requirement.Completed done) {
        Sentence title = Sentence.link(done.offer(), titles.apply(done.offer()));
        return done.since().map(first -> title.then(" since " + first)).orElse(title);
    }

    private static Sentence finished(Sentence clause) {
        List<Sentence.Part> parts = new ArrayList<>(clause.parts());
        String words = parts.get(0).words();
        parts.set(0, new Sentence.Text(Capitals.first(words)));
        return new Sentence(parts).then(".");
    }

    static String ordinal(int number) {
        if (number >= 1 && number <= ORDINALS.size()) {
            return ORDINALS.get(number - 1);
        }
        int tail = number % 100 / 10 == 1 ? 0 : number % 10;
        String ending = tail == 1 ? "st" : tail == 2 ? "nd" : tail == 3 ? "rd" : "th";
        return number + ending;
    }
}
