package dev.prospectus.load;

import dev.prospectus.load.shape.KnownIds;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The entries of a site that its files name, by kind, for its schemas. */
final class KnownEntries {

    private final Map<String, SortedMap<String, String>> byKind = new HashMap<>();

    private KnownEntries() {}

    static KnownIds of(Catalogue catalogue) {
        KnownEntries all = new KnownEntries();
        catalogue.contacts().forEach(contact -> all.add("contact", contact.id().toString(), contact.role()));
        catalogue.venues().forEach(venue -> all.add("venue", venue.id().toString(), venue.name()));
        catalogue.programmes().forEach(all::addProgramme);
        for (OfferId offer : catalogue.offers()) {
            all.add("offer", offer.toString(), catalogue.titleOrId(offer));
        }
        catalogue.pathways().forEach(all::addStages);
        return new KnownIds(all.byKind);
    }

    private void addProgramme(Programme programme) {
        add("programme", programme.id().toString(), programme.title());
        add("offer", programme.id().toString(), programme.title());
        programme.units().forEach(unit -> add("unit", unit.title(), "in " + programme.title()));
        for (Programme.Strand strand : programme.strands()) {
            add("strand", strand.id(), strand.title() + ", in " + programme.title());
            strand.units().forEach(unit -> add("unit", unit.title(), "in " + programme.title()));
        }
    }

    private void addStages(Pathway pathway) {
        pathway.routes().stream()
                .flatMap(route -> route.stages().stream())
                .forEach(stage -> add("stage", stage.id(), stage.title() + ", in " + pathway.title()));
    }

    /** An id that several entries have says what all of them are. */
    private void add(String kind, String id, String title) {
        byKind.computeIfAbsent(kind, none -> new TreeMap<>())
                .merge(id, title, (one, other) -> one.equals(other) ? one : one + "; " + other);
    }
}
