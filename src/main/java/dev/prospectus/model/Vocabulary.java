package dev.prospectus.model;

import java.util.List;

/**
 * The words that a hub has for what it offers, each list in the order in which pages tell it. Two words are the same if they
 * have the same id.
 *
 * @param placeUnits what places are counted in
 * @param accessFeatures what places and runs have for people with access needs
 */
public record Vocabulary(
        List<Phase> phases,
        List<Role> roles,
        List<SchoolType> schoolTypes,
        List<Mode> modes,
        List<StrandKind> strandKinds,
        List<PlaceUnit> placeUnits,
        List<AccessFeature> accessFeatures,
        Naming naming) {

    public Vocabulary {
        phases = List.copyOf(phases);
        roles = List.copyOf(roles);
        schoolTypes = List.copyOf(schoolTypes);
        modes = List.copyOf(modes);
        strandKinds = List.copyOf(strandKinds);
        placeUnits = List.copyOf(placeUnits);
        accessFeatures = List.copyOf(accessFeatures);
    }

    /**
     * What things are called that nobody chooses from.
     *
     * @param subject words for what is taught, such as "maths"; none on a page, for checks of texts
     */
    public record Naming(SchoolYears years, List<String> subject, Nouns nouns) {

        public Naming {
            subject = List.copyOf(subject);
        }
    }

    /** Whether some kinds of schools are all there are. */
    public boolean isEverySchool(List<SchoolType> types) {
        return schoolTypes.stream().allMatch(type -> types.stream().anyMatch(type::isA));
    }
}
