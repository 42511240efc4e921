package dev.prospectus.diff;

import dev.prospectus.finder.Answer;
import dev.prospectus.finder.FinderStep;
import dev.prospectus.finder.SchoolAnswers;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.Since;
import dev.prospectus.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everybody who goes one way through the finder. An answer such as "third year or later" stands for many, of whom the finder on the
 * side before may have told some this and some that: there is one person here for each of them.
 */
final class Everybody {

    private final Set<Integer> teaching;
    private final Set<Integer> inRole;
    private final Map<OfferId, Set<Since>> completed = new TreeMap<>();
    private final List<SchoolType> types;
    private final Set<String> asked;

    /** @param ways of the finder as it is now */
    Everybody(Sides sides, List<FinderStep.Outcome> ways) {
        Catalogue before = sides.before().published().catalogue();
        this.teaching = turns(before, Eligibility::teachingYears);
        this.inRole = turns(before, Eligibility::yearsInRole);
        before.offers().stream()
                .flatMap(offer -> before.requirements(offer).stream())
                .flatMap(Requirement::completions)
                .forEach(completion -> completion
                        .since()
                        .ifPresent(since -> completed
                                .computeIfAbsent(sides.now(completion.offer()), none -> new TreeSet<>())
                                .add(since)));
        this.types = sides.after().published().catalogue().vocabulary().schoolTypes();
        this.asked = ways.stream()
                .flatMap(way -> way.given().stream())
                .map(FinderStep.Given::answer)
                .filter(Answer.OfSchoolType.class::isInstance)
                .map(Answer::segment)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The years from which on the side before told somebody something else. */
    private static Set<Integer> turns(Catalogue catalogue, Function<Eligibility, Optional<Span>> limits) {
        Set<Integer> turns = new TreeSet<>();
        catalogue.programmes().stream()
                .flatMap(programme -> Stream.concat(
                        Stream.of(programme.eligibility()),
                        programme.strands().stream().map(Programme.Strand::eligibility)))
                .flatMap(eligibility -> limits.apply(eligibility).stream())
                .forEach(years -> turns.addAll(List.of(years.from(), years.to() + 1)));
        return turns;
    }

    /** One person for each that either side may treat otherwise than the others. */
    List<SchoolAnswers> on(FinderStep.Outcome way) {
        List<SchoolAnswers> people = way.answers().stream().toList();
        for (FinderStep.Given given : way.given()) {
            Answer answer = given.answer();
            if (answer instanceof Answer.OfTeachingYears years) {
                people = split(people, within(teaching, years.from(), years.to()), Everybody::teaching);
            } else if (answer instanceof Answer.OfYearsInRole years) {
                people = split(people, within(inRole, years.from(), years.to()), Everybody::inRole);
            } else if (answer instanceof Answer.OfSchoolType school) {
                people = split(people, narrower(school.type()), Everybody::at);
            } else if (answer instanceof Answer.Completed done) {
                people = split(people, within(done), (person, since) -> finished(person, done.offer(), since));
            }
        }
        return people;
    }

    private static <T> List<SchoolAnswers> split(
            List<SchoolAnswers> people, List<T> values, BiFunction<SchoolAnswers, T, SchoolAnswers> with) {
        List<SchoolAnswers> more = new ArrayList<>(people);
        people.forEach(person -> values.forEach(value -> more.add(with.apply(person, value))));
        return more;
    }

    private static List<Integer> within(Set<Integer> turns, int from, Optional<Integer> to) {
        return turns.stream()
                .filter(year -> year > from && year <= to.orElse(Integer.MAX_VALUE))
                .toList();
    }

    /** Kinds of schools that are of this one, and about which nobody is asked. */
    private List<SchoolType> narrower(SchoolType type) {
        return types.stream()
                .filter(one -> !one.id().equals(type.id()) && one.isA(type) && !asked.contains(one.id()))
                .toList();
    }

    private List<Since> within(Answer.Completed done) {
        if (done.since().isEmpty() && done.before().isEmpty()) {
            return List.of();
        }
        return completed.getOrDefault(done.offer(), Set.of()).stream()
                .filter(since -> done.since()
                                .map(first -> since.compareTo(first) > 0)
                                .orElse(true)
                        && done.before().map(end -> since.compareTo(end) < 0).orElse(true))
                .toList();
    }

    private static SchoolAnswers teaching(SchoolAnswers person, int year) {
        return with(
                person,
                person.schoolType(),
                new SchoolAnswers.Career(Optional.of(year), person.career().yearsInRole()));
    }

    private static SchoolAnswers inRole(SchoolAnswers person, int years) {
        return with(
                person,
                person.schoolType(),
                new SchoolAnswers.Career(person.career().teachingYear(), Optional.of(years)));
    }

    private static SchoolAnswers at(SchoolAnswers person, SchoolType type) {
        return with(person, Optional.of(type), person.career());
    }

    private static SchoolAnswers with(SchoolAnswers person, Optional<SchoolType> type, SchoolAnswers.Career career) {
        return new SchoolAnswers(
                person.phase(),
                person.role(),
                type,
                career,
                person.completed(),
                person.participated(),
                person.holds(),
                person.lacks());
    }

    private static SchoolAnswers finished(SchoolAnswers person, OfferId offer, Since since) {
        return person.withCompleted(person.completed().stream()
                .map(done ->
                        done.offer().equals(offer) ? new SchoolAnswers.Completion(offer, Optional.of(since)) : done)
                .toList());
    }
}
