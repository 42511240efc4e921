package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Funding;
import dev.prospectus.model.Funding.Whom;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import java.util.List;

/** Warning: an amount is for schools that can't take part, or for people whom the programme is not for. */
final class MoneyForNobody implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("COH034");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Programme programme : context.catalogue().programmes()) {
            Pointer pointer = Pointer.of(programme).at("funding");
            check(pointer.at("cost"), programme.funding().costs(), programme, report);
            check(pointer.at("grant"), programme.funding().grants(), programme, report);
            check(pointer.at("in-kind"), programme.funding().inKind(), programme, report);
        }
        for (Cohort cohort : context.catalogue().cohorts()) {
            context.catalogue()
                    .programme(cohort.id().programme())
                    .ifPresent(programme -> check(Pointer.of(cohort).at("cost"), cohort.costs(), programme, report));
        }
    }

    private static void check(
            Pointer pointer, List<? extends Funding.Aimed> amounts, Programme programme, Report report) {
        for (int i = 0; i < amounts.size(); i++) {
            Whom whom = amounts.get(i).whom();
            Pointer place = pointer.item(i).at("for");
            for (SchoolType type : whom.schoolTypes()) {
                if (!canTakePart(type, programme.eligibility())) {
                    report.add(
                            place.at("school-types"),
                            "this is for " + type.plural() + ", which can't take part",
                            "take '" + type.id() + "' out, or add it to 'school-types' in 'eligibility'");
                }
            }
            for (Role role : whom.roles()) {
                if (programme.roles().stream().noneMatch(asked -> asked.isA(role) || role.isA(asked))) {
                    report.add(
                            place.at("roles"),
                            "this is for " + role.plural() + ", whom the programme is not for",
                            "take '" + role.id() + "' out, or add it to the 'roles' of the programme");
                }
            }
        }
    }

    private static boolean canTakePart(SchoolType type, Eligibility eligibility) {
        return eligibility.isFor(type) || eligibility.schoolTypes().stream().anyMatch(narrower -> narrower.isA(type));
    }
}
