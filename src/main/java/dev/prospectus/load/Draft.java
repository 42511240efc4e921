package dev.prospectus.load;

import dev.prospectus.model.AcademicTerm;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.Notice;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.Venue;
import dev.prospectus.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A catalogue in the making. Files are added to it one after the other. */
final class Draft {

    final SortedMap<ProgrammeId, Programme> programmes = new TreeMap<>();
    final SortedMap<CohortId, Cohort> cohorts = new TreeMap<>();
    final List<Function<OfferTitles, Pathway>> pathways = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<Venue> venues = new ArrayList<>();
    final List<GlossaryTerm> glossary = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<AcademicTerm> terms = new ArrayList<>();
    final Map<String, String> redirects = new TreeMap<>();
    Vocabulary vocabulary = BuiltInVocabulary.get();

    /** Adds terms of the glossary that are not there yet. */
    void addTerms(List<GlossaryTerm> more) {
        more.stream()
                .filter(term ->
                        glossary.stream().noneMatch(known -> known.term().equals(term.term())))
                .toList()
                .forEach(glossary::add);
    }

    /** Adds contacts that are not there yet. */
    void addContacts(List<Contact> more) {
        more.stream()
                .filter(contact ->
                        contacts.stream().noneMatch(known -> known.id().equals(contact.id())))
                .toList()
                .forEach(contacts::add);
    }

    /** Those whom programmes, cohorts and settings name. */
    Set<ContactId> named(SiteConfig config) {
        return Stream.of(
                        programmes.values().stream()
                                .flatMap(programme -> programme.people().all()),
                        cohorts.values().stream().flatMap(cohort -> cohort.lead().stream()),
                        config.adjustments().stream(),
                        Stream.of(
                                config.contact(),
                                config.accessibility().report(),
                                config.privacy().contact()))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
    }

    /** The pathways. Their stages take the titles of programmes, so all programmes must have been added. */
    List<Pathway> finishedPathways() {
        OfferTitles titles = new OfferTitles(programmes);
        List<Pathway> finished = new ArrayList<>(pathways.size());
        pathways.forEach(pathway -> finished.add(pathway.apply(titles)));
        return finished;
    }
}
