package dev.prospectus.diff;

import dev.prospectus.model.Programme;

/** Programmes, with their strands and all that their pages say. */
final class ProgrammeChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        Entries<Programme> entries = new Entries<>(
                (side, programme) -> programme.title(),
                programme -> programme.id().value(),
                (side, programme) -> Waits.words(side, programme.publishFrom(), programme.summary()),
                pair -> StatusChange.ofOffers(sides, pair.before(), pair.after()));
        return new Section(
                "programmes",
                sides.after().catalogue().nouns().programme(),
                sides.after().catalogue().nouns().programmes(),
                entries.of(sides, sides.programmes()));
    }
}
