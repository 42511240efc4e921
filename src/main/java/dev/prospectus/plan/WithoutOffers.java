package dev.prospectus.plan;

import dev.prospectus.model.Nouns;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Requirement;
import java.util.List;
import java.util.function.Predicate;

/**
 * A requirement for readers who may not know of some offers yet. Of several ways such an offer is none; where it is the only
 * one, it is told in words. That nobody took part in it goes without saying.
 *
 * @param unknown whether readers may not know of an offer
 * @param nouns what programmes are called: the title would tell readers what waits
 */
record WithoutOffers(Predicate<OfferId> unknown, Nouns nouns) implements Requirement.Visitor<Requirement> {

    @Override
    public Requirement completed(Requirement.Completed completed) {
        return unknown.test(completed.offer())
                ? new Requirement.Holds(nouns.say(
                        completed.orTakingPart()
                                ? "takes part in another {programme} that is not yet published, or has completed it"
                                : "has completed another {programme} that is not yet published"))
                : completed;
    }

    @Override
    public Requirement holds(Requirement.Holds holds) {
        return holds;
    }

    @Override
    public Requirement notTakenPart(Requirement.NotTakenPart never) {
        return unknown.test(never.offer()) ? Requirement.nothing() : never;
    }

    @Override
    public Requirement anyOf(List<Requirement> options) {
        List<Requirement> left = options.stream()
                .filter(option ->
                        option.completions().map(Requirement.Completed::offer).noneMatch(unknown))
                .toList();
        List<Requirement> told = told(left.isEmpty() ? options : left);
        return told.stream().anyMatch(Requirement::isNothing) ? Requirement.nothing() : new Requirement.AnyOf(told);
    }

    @Override
    public Requirement allOf(List<Requirement> parts) {
        return new Requirement.AllOf(
                told(parts).stream().filter(part -> !part.isNothing()).toList());
    }

    private List<Requirement> told(List<Requirement> all) {
        return all.stream().map(one -> one.accept(this)).toList();
    }
}
