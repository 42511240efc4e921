package dev.prospectus.check;

import dev.prospectus.check.Offers.Mention;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.Contact;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Notice;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Slug;
import dev.prospectus.model.Venue;
import dev.prospectus.source.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Ids that several files name although nothing has them: most likely what had them was renamed or deleted. Each is one
 * finding, which stands for those about every place.
 *
 * @param programmes the missing ones by their ids
 * @param strands those of programmes that have strands
 */
record MissingIds(
        Map<String, MissingId> programmes,
        Map<String, MissingId> contacts,
        Map<String, MissingId> venues,
        Map<OfferId, MissingId> strands) {

    /** Two files rarely make the same typing mistake. */
    private static final int FILES = 2;

    MissingIds {
        programmes = Map.copyOf(programmes);
        contacts = Map.copyOf(contacts);
        venues = Map.copyOf(venues);
        strands = Map.copyOf(strands);
    }

    /**
     * An id that is named in several files.
     *
     * @param files that name it, with the number of places in each
     * @param renamed the only one of its kind that nothing names and that is alike, which was perhaps called so before;
     *     absent if it is as like another missing one
     * @param others every id of its kind
     */
    record MissingId(String id, Map<String, Integer> files, Optional<String> renamed, Set<String> others) {
        MissingId {
            files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
            others = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(others));
        }

        int places() {
            return files.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Whether an id is perhaps the new name of a missing one, and so not left over. */
    boolean isNewName(String id) {
        return Stream.of(programmes, contacts, venues)
                .flatMap(missing -> missing.values().stream())
                .anyMatch(missing -> missing.renamed().filter(id::equals).isPresent());
    }

    /**
     * Whether an id that nothing names was perhaps meant by a name that nothing has, so that it is not left over.
     *
     * @param title of what has the id
     * @param named all names of its kind that are used
     * @param known all ids of its kind
     */
    static boolean isMeant(String id, String title, Set<String> named, Set<String> known) {
        return named.stream()
                .filter(name -> !known.contains(name))
                .anyMatch(name -> sharesWord(name, id, Map.of(id, title))
                        || DidYouMean.among(known, name).filter(id::equals).isPresent());
    }

    static MissingIds of(CheckContext context) {
        Map<String, String> programmes = new LinkedHashMap<>();
        for (Programme programme : context.catalogue().programmes()) {
            programmes.put(programme.id().value(), programme.title());
        }
        Map<String, String> contacts = new LinkedHashMap<>();
        for (Contact contact : context.catalogue().contacts()) {
            contacts.put(contact.id().value(), contact.role());
        }
        Map<String, String> venues = new LinkedHashMap<>();
        for (Venue venue : context.catalogue().venues()) {
            venues.put(venue.id().value(), venue.name());
        }
        return new MissingIds(
                missing(programmeNames(context), programmes, id -> context.knows(new ProgrammeId(id))),
                missing(contactNames(context), contacts, id -> context.isBroken(DataFiles.contacts())),
                missing(venueNames(context), venues, id -> context.isBroken(DataFiles.venues())),
                strands(context));
    }

    private static Map<OfferId, MissingId> strands(CheckContext context) {
        Map<ProgrammeId, List<Name>> names = new LinkedHashMap<>();
        for (Mention mention : Offers.mentions(context.catalogue())) {
            mention.offer()
                    .strand()
                    .ifPresent(strand -> names.computeIfAbsent(mention.offer().programme(), none -> new ArrayList<>())
                            .add(new Name(mention.pointer().file(), strand)));
        }
        for (Cohort cohort : context.catalogue().cohorts()) {
            cohort.strands()
                    .forEach(strand -> names.computeIfAbsent(cohort.id().programme(), none -> new ArrayList<>())
                            .add(new Name(DataFiles.cohorts(cohort.id()), strand)));
        }
        Map<OfferId, MissingId> all = new LinkedHashMap<>();
        for (Programme programme : context.catalogue().programmes()) {
            Map<String, String> titles = new LinkedHashMap<>();
            programme.strands().forEach(strand -> titles.put(strand.id(), strand.title()));
            missing(names.getOrDefault(programme.id(), List.of()), titles, id -> false)
                    .forEach((id, missing) -> all.put(new OfferId(programme.id(), Optional.of(id)), missing));
        }
        return all;
    }

    /** A place that names something by its id. */
    private record Name(String file, String id) {}

    private static List<Name> programmeNames(CheckContext context) {
        List<Name> names = new ArrayList<>();
        for (Mention mention : Offers.mentions(context.catalogue())) {
            names.add(new Name(
                    mention.pointer().file(), mention.offer().programme().value()));
        }
        Set<String> cohortFiles = new TreeSet<>();
        for (Cohort cohort : context.catalogue().cohorts()) {
            if (cohortFiles.add(DataFiles.cohorts(cohort.id()))) {
                names.add(new Name(
                        DataFiles.cohorts(cohort.id()), cohort.id().programme().value()));
            }
        }
        for (Notice notice : context.catalogue().notices()) {
            notice.programmes().forEach(id -> names.add(new Name(DataFiles.notices(), id.value())));
        }
        for (Target target : context.targets()) {
            target.programme()
                    .filter(id -> !isPage(context, target.path()))
                    .ifPresent(id -> names.add(new Name(target.pointer().file(), id)));
        }
        return names;
    }

    /** Not every address below that of all programmes is a programme's. */
    private static boolean isPage(CheckContext context, String path) {
        return context.paths().answers(path) || context.paths().redirect(path).isPresent();
    }

    private static List<Name> contactNames(CheckContext context) {
        return ContactUse.all(context).stream()
                .map(use -> new Name(use.pointer().file(), use.contact().value()))
                .toList();
    }

    private static List<Name> venueNames(CheckContext context) {
        return VenueUse.all(context).stream()
                .map(use -> new Name(use.pointer().file(), use.venue().value()))
                .toList();
    }

    private interface Known {
        boolean isKnown(String id);
    }

    /**
     * @param titles of all ids that there are
     * @param broken whether an id that is not there may stand in a file that could not be loaded
     */
    private static Map<String, MissingId> missing(List<Name> names, Map<String, String> titles, Known broken) {
        if (titles.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, Integer>> files = new TreeMap<>();
        Set<String> unnamed = new TreeSet<>(titles.keySet());
        for (Name name : names) {
            unnamed.remove(name.id());
            if (!titles.containsKey(name.id()) && !broken.isKnown(name.id())) {
                files.computeIfAbsent(name.id(), unseen -> new TreeMap<>()).merge(name.file(), 1, Integer::sum);
            }
        }
        files.values().removeIf(places -> places.size() < FILES);
        Map<String, MissingId> missing = new TreeMap<>();
        files.forEach((id, places) -> missing.put(
                id,
                new MissingId(
                        id,
                        places,
                        onlyAlike(id, unnamed, titles)
                                .filter(other -> files.keySet().stream()
                                        .allMatch(old -> old.equals(id) || !sharesWord(old, other, titles))),
                        titles.keySet())));
        return missing;
    }

    /** The only one that nothing names and that has a word of the old id in its id or title. */
    private static Optional<String> onlyAlike(String id, Set<String> unnamed, Map<String, String> titles) {
        List<String> alike =
                unnamed.stream().filter(other -> sharesWord(id, other, titles)).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean sharesWord(String id, String other, Map<String, String> titles) {
        String title = Slug.forId(titles.getOrDefault(other, ""));
        return sharesWord(id, other + "-" + title);
    }

    /** Whether a word of a name, as ids have them, is also one of another. */
    private static boolean sharesWord(String id, String other) {
        List<String> words = words(other).toList();
        return words(id).anyMatch(words::contains);
    }

    /** Those that tell names apart. */
    static Stream<String> words(String name) {
        return Stream.of(name.split("-", -1)).filter(word -> word.length() > 2);
    }
}
