package dev.prospectus.check;

import dev.prospectus.model.Eligibility;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Requirement;
import dev.prospectus.model.Requirement.Facts;
import dev.prospectus.model.Requirement.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Error: nobody can ever take an offer, because it requires something that it also must not have been taken part in.
 *
 * <p>That is so if the requirements fail for whoever took part in an offer that they exclude, and for everybody else too.
 */
final class RequirementContradiction implements Check {

    @Override
    public Rule rule() {
        return Rule.error("REF020");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Programme programme : context.catalogue().programmes()) {
            Pointer pointer = Pointer.of(programme).at("eligibility");
            boolean common = check(pointer, List.of(), programme.eligibility(), report);
            for (int i = 0; i < programme.strands().size() && !common; i++) {
                check(
                        Pointer.of(programme).at("strands").item(i).at("eligibility"),
                        programme.eligibility().requires().stream().toList(),
                        programme.strands().get(i).eligibility(),
                        report);
            }
        }
    }

    /** @return whether there is a contradiction */
    private static boolean check(Pointer pointer, List<Requirement> before, Eligibility eligibility, Report report) {
        if (eligibility.requires().isEmpty()) {
            return false;
        }
        List<Requirement> all = new ArrayList<>(before);
        eligibility.requires().ifPresent(all::add);
        Optional<OfferId> both = contradiction(all);
        both.ifPresent(offer -> report.add(
                pointer.at("requires"),
                "nobody can ever take part: this requires '" + offer + "' and also that nobody has taken part in it",
                "delete one of the two"));
        return both.isPresent();
    }

    /** An offer that is required and excluded at once. */
    static Optional<OfferId> contradiction(List<Requirement> requirements) {
        return requirements.stream()
                .flatMap(Requirement::excluded)
                .distinct()
                .filter(excluded -> Stream.of(tookPartIn(excluded), tookNoPartIn(excluded))
                        .allMatch(facts ->
                                requirements.stream().anyMatch(requirement -> requirement.met(facts) == Truth.NO)))
                .findFirst();
    }

    private static Facts tookPartIn(OfferId offer) {
        return Facts.of(Truth.YES, completion -> Truth.YES, other -> Truth.of(!other.includes(offer)));
    }

    private static Facts tookNoPartIn(OfferId offer) {
        return Facts.of(Truth.YES, completion -> Truth.of(!offer.includes(completion.offer())), other -> Truth.YES);
    }
}
