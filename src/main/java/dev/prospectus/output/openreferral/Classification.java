package dev.prospectus.output.openreferral;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.Programme;
import dev.prospectus.words.Capitals;
import java.util.List;
import java.util.stream.Stream;

/**
 * What services are classified by: the words of the hub's vocabulary that a programme has, in its order.
 *
 * @param taxonomies those that have a term
 */
record Classification(List<Taxonomy> taxonomies, List<Term> terms) {

    private static final String ROLE = "role";
    private static final String PHASE = "phase";

    /** A list of terms. */
    record Taxonomy(String id, String name, String description) {

        void write(Json json) {
            json.text("id", id);
            json.text("name", name);
            json.text("description", description);
        }
    }

    record Term(String id, String name, String description, Taxonomy taxonomy) {

        void write(Json json) {
            json.text("id", id);
            json.text("name", name);
            json.text("description", description);
            json.text("taxonomy", taxonomy.name);
            json.text("taxonomy_id", taxonomy.id);
        }
    }

    static Classification of(Catalogue catalogue, Ids ids) {
        Taxonomy roles = taxonomy(ids, ROLE, "Role", "Who takes part");
        Taxonomy phases = taxonomy(
                ids, PHASE, catalogue.nouns().say("{Phase}"), catalogue.nouns().say("The {phases} that it is for"));
        List<Term> terms = Stream.of(
                        catalogue.roles().stream().map(role -> term(ids, roles, ROLE, role, role.plural())),
                        catalogue.phases().stream().map(phase -> term(ids, phases, PHASE, phase, phase.schools())))
                .flatMap(all -> all)
                .toList();
        return new Classification(terms.stream().map(Term::taxonomy).distinct().toList(), terms);
    }

    /** The numbers of the terms that a programme has. */
    static List<String> terms(Programme programme, Ids ids) {
        return Stream.of(
                        programme.roles().stream().map(role -> id(ids, ROLE, role)),
                        programme.phases().stream().map(phase -> id(ids, PHASE, phase)))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private static Taxonomy taxonomy(Ids ids, String kind, String name, String description) {
        return new Taxonomy(ids.of("taxonomies", kind), name, description);
    }

    private static Term term(Ids ids, Taxonomy taxonomy, String kind, Labelled word, String description) {
        return new Term(id(ids, kind, word), word.label(), Capitals.first(description), taxonomy);
    }

    private static String id(Ids ids, String kind, Labelled word) {
        return ids.of("taxonomy_terms", kind + "/" + word.id());
    }
}
