package dev.prospectus.finder;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be asked about some offers, read from what they ask of schools. */
final class FinderQuestions {

    private final OfferIndex offers;
    private final List<SchoolType> schoolTypes;
    private final CompletionQuestions completions;

    FinderQuestions(Catalogue catalogue, OfferIndex offers) {
        this.offers = offers;
        this.schoolTypes = catalogue.vocabulary().schoolTypes();
        this.completions = new CompletionQuestions(catalogue, offers);
    }

    /**
     * In the order in which to ask: what is simple first, then what was done in the order of the pathways. What matters to
     * an offer that another requires matters to the other one as well.
     *
     * @param role of whom to ask
     */
    List<FinderQuestion> about(int[] candidates, Role role) {
        int[] all = offers.withAllBefore(Arrays.stream(candidates));
        List<FinderQuestion> questions = new ArrayList<>();
        SchoolTypeQuestion.about(offers, all, schoolTypes).ifPresent(questions::add);
        if (!role.leadsSchool()) {
            CareerQuestions.aboutTeaching(offers, all).ifPresent(questions::add);
            CareerQuestions.aboutRole(offers, all).ifPresent(questions::add);
        }
        questions.addAll(completions.about(all, role));
        questions.addAll(StatementQuestions.about(offers, all));
        return questions;
    }
}
