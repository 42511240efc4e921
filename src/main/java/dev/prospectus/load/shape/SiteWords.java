package dev.prospectus.load.shape;

import dev.prospectus.model.AccessFeature;
import dev.prospectus.model.Currency;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Money;
import dev.prospectus.model.Phase;
import dev.prospectus.model.PlaceUnit;
import dev.prospectus.model.Role;
import dev.prospectus.model.SchoolType;
import dev.prospectus.model.StrandKind;
import dev.prospectus.model.Vocabulary;
import dev.prospectus.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The shapes of values that a site decides about: the words that it has for what it offers, and amounts of money.
 *
 * @param whole whether all words could be read; else any word may be one of them, and none is a finding
 */
public record SiteWords(Vocabulary vocabulary, Currency currency, boolean whole) {

    /** An amount in the site's currency. */
    public Shape<Money> money() {
        return Numbers.money(currency);
    }

    public Shape<Phase> phase() {
        return choice("phase", vocabulary.phases(), id -> new Phase(id, id, id, List.of(), Optional.empty()));
    }

    public Shape<Role> role() {
        return choice("role", vocabulary.roles(), id -> new Role(id, id, id, List.of(), false, Optional.empty()));
    }

    public Shape<SchoolType> schoolType() {
        return choice(
                "school type", vocabulary.schoolTypes(), id -> new SchoolType(id, id, id, List.of(), Optional.empty()));
    }

    public Shape<Mode> mode() {
        return choice("mode", vocabulary.modes(), id -> new Mode(id, id, List.of(), Mode.Where.BOTH));
    }

    public Shape<StrandKind> strandKind() {
        return choice("kind of strand", vocabulary.strandKinds(), id -> new StrandKind(id, id, List.of(), id));
    }

    public Shape<PlaceUnit> placeUnit() {
        return choice("unit of places", vocabulary.placeUnits(), id -> new PlaceUnit(id, id, id, List.of()));
    }

    public Shape<AccessFeature> accessFeature() {
        return choice("access feature", vocabulary.accessFeatures(), id -> new AccessFeature(id, id, List.of()));
    }

    private <T extends Word> Shape<T> choice(String name, List<T> choices, Function<String, T> made) {
        return ChoiceShape.amongWords(
                name, choices, id -> Optional.of(id).filter(any -> !whole).map(made));
    }
}
