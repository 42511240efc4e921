package dev.prospectus.words;

import dev.prospectus.model.Eligibility;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Eligibility in sentences, the same wherever it is told. What is required is said to "you" where it is about having
 * completed an offer, be it the school or its teacher, and of "your school" otherwise.
 *
 * @param titles what offers are called
 */
public record EligibilityWords(Function<OfferId, String> titles) {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /**
     * Who can take part.
     *
     * @param required what must hold; for a programme the first says for whom it is
     * @param preferred what is wished for but not required
     */
    public record Statement(List<Sentence> required, List<Sentence> preferred) {
        public Statement {
            required = List.copyOf(required);
            preferred = List.copyOf(preferred);
        }

        public boolean isEmpty() {
            return required.isEmpty() && preferred.isEmpty();
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
        return new Statement(required, verbatim(programme.eligibility().preferred()));
    }

    /** What a strand asks beyond its programme; empty when nothing. */
    public Statement of(Programme.Strand strand) {
        return new Statement(
                required(strand.eligibility()), verbatim(strand.eligibility().preferred()));
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

    Sentence onceOnly() {
        return Sentence.of("A school can take part once only.");
    }

    /** A requirement, one sentence for each thing that must hold. A sentence that speaks of the school does so throughout. */
    public List<Sentence> requirement(Requirement requirement) {
        return parts(requirement).stream()
                .map(part -> {
                    String who = part.statements().findAny().isPresent() ? "your school has" : "you have";
                    return finished(clause(part, titles -> titles.after(who + " completed ")));
                })
                .toList();
    }

    /** The same where nobody is addressed: {@code Needs: Development or Embedding completed.} */
    public List<Sentence> needs(Requirement requirement) {
        return parts(requirement).stream()
                .map(part -> clause(part, titles -> titles.then(" completed"))
                        .after("Needs: ")
                        .then("."))
                .toList();
    }

    private static List<Requirement> parts(Requirement requirement) {
        Requirement simple = requirement.simplified();
        List<Requirement> parts = simple.conjuncts();
        boolean oneClause = parts.stream().allMatch(part -> part.completion().isPresent());
        return oneClause ? List.of(simple) : parts;
    }

    /** What to do about a requirement: {@code First complete this or that.} */
    Sentence first(Requirement requirement) {
        return clause(requirement.simplified(), titles -> titles.after("complete "))
                .after("First ")
                .then(".");
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

    /** @param completed makes a clause of what is to be completed */
    private Sentence clause(Requirement requirement, UnaryOperator<Sentence> completed) {
        return requirement.accept(new Clauses(this, completed, false));
    }

    /**
     * @param completed makes a clause of what is to be completed
     * @param nested whether it stands within another "and" or "or", so that it must show where it begins
     */
    private record Clauses(EligibilityWords words, UnaryOperator<Sentence> completed, boolean nested)
            implements Requirement.Visitor<Sentence> {

        @Override
        public Sentence completed(Requirement.Completed done) {
            return completed.apply(words.title(done));
        }

        @Override
        public Sentence holds(Requirement.Holds holds) {
            return Sentence.of("your school " + holds.words());
        }

        @Override
        public Sentence anyOf(List<Requirement> options) {
            return joined(options, "or");
        }

        @Override
        public Sentence allOf(List<Requirement> parts) {
            return joined(parts, "and");
        }

        /** Completions make one clause, which comes first. */
        private Sentence joined(List<Requirement> requirements, String word) {
            List<Sentence> titles = new ArrayList<>();
            List<Sentence> clauses = new ArrayList<>();
            for (Requirement requirement : requirements) {
                requirement
                        .completion()
                        .ifPresentOrElse(
                                done -> titles.add(words.title(done)),
                                () -> clauses.add(requirement.accept(new Clauses(words, completed, true))));
            }
            if (!titles.isEmpty()) {
                boolean marked = nested && clauses.isEmpty();
                clauses.add(0, completed.apply(conjunction(titles, word, marked)));
            }
            if (clauses.size() == 1) {
                return clauses.get(0);
            }
            return nested
                    ? conjunction(clauses, word, true)
                    : Sentence.join(clauses, ", " + word + " ", ", " + word + " ");
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
        return done.since().map(year -> title.then(" since " + year)).orElse(title);
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
