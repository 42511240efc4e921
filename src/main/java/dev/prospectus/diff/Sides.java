package dev.prospectus.diff;

import dev.prospectus.markdown.ComparedText;
import dev.prospectus.markdown.Markdown;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Picture;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.RichText;
import dev.prospectus.model.Venue;
import dev.prospectus.model.VenueId;
import dev.prospectus.plan.Redirects;
import dev.prospectus.plan.Routes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Both states of a site, and what of one is what of the other. What others name is paired first: a new name of it is no change of theirs. */
final class Sides {

    private final Side before;
    private final Side after;
    private final Pairing<Programme> programmes;
    private final Pairing<Contact> contacts;
    private final Pairing<Venue> venues;
    private final Map<String, String> names = new HashMap<>();
    private final Map<ProgrammeId, ProgrammeId> earlier = new HashMap<>();
    private final Values beforeKeys;
    private final Values beforeWords;
    private final Values afterKeys;
    private final Values afterWords;
    private final Markdown markdown;
    private final Map<RichText, ComparedText> texts = new HashMap<>();
    private final Set<String> unread = new TreeSet<>();
    private final boolean sameWords;

    Sides(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.programmes = read(
                Pairing.of(
                        before.catalogue().programmes(),
                        after.catalogue().programmes(),
                        programme -> programme.id().value(),
                        programme -> programme.id().value(),
                        moved(Routes.PROGRAMMES),
                        List.of(Programme::title, Programme::summary)),
                programme -> DataFiles.programme(programme.id()));
        this.contacts = read(
                Pairing.of(
                        before.catalogue().contacts(),
                        after.catalogue().contacts(),
                        contact -> contact.id().value(),
                        contact -> contact.id().value(),
                        Map.of(),
                        List.of(Contact::email, Contact::role)),
                contact -> DataFiles.contacts());
        this.venues = read(
                Pairing.of(
                        before.catalogue().venues(),
                        after.catalogue().venues(),
                        venue -> venue.id().value(),
                        venue -> venue.id().value(),
                        Map.of(),
                        List.of(Venue::name)),
                venue -> DataFiles.venues());
        programmes.renamed().forEach(pair -> {
            names.put("programme " + pair.before().id(), pair.after().id().value());
            earlier.put(pair.after().id(), pair.before().id());
        });
        contacts.renamed()
                .forEach(pair -> names.put(
                        "contact " + pair.before().id(), pair.after().id().value()));
        venues.renamed()
                .forEach(pair -> names.put(
                        "venue " + pair.before().id(), pair.after().id().value()));
        this.markdown = Markdown.create("", path -> picture(path));
        this.sameWords = names.isEmpty()
                && before.catalogue().site().equals(after.catalogue().site())
                && before.catalogue().vocabulary().equals(after.catalogue().vocabulary())
                && before.catalogue().terms().equals(after.catalogue().terms());
        this.beforeKeys = new Values(
                before.whole(),
                (VenueId id) -> now("venue", id.value()),
                (ContactId id) -> now("contact", id.value()),
                (OfferId id) -> now(id).toString(),
                text -> compared(text).seen());
        this.beforeWords = Values.named(before.whole(), text -> compared(text).written());
        this.afterKeys = new Values(
                after.whole(),
                VenueId::value,
                ContactId::value,
                OfferId::toString,
                text -> compared(text).seen());
        this.afterWords = Values.named(after.whole(), text -> compared(text).written());
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    Pairing<Programme> programmes() {
        return programmes;
    }

    Pairing<Contact> contacts() {
        return contacts;
    }

    Pairing<Venue> venues() {
        return venues;
    }

    /** What differs between two records. */
    List<Change> changes(Record was, Record is) {
        if (sameWords && was.equals(is)) {
            return List.of();
        }
        return Leaves.of(was, beforeKeys, beforeWords).changesTo(Leaves.of(is, afterKeys, afterWords));
    }

    /** A pairing without what only one side has because the other's file could not be read. */
    <T> Pairing<T> read(Pairing<T> pairing, Function<T, String> file) {
        Predicate<T> unreadAfter = gone -> after.faulty().contains(file.apply(gone));
        Predicate<T> unreadBefore = come -> before.faulty().contains(file.apply(come));
        pairing.removed().stream().filter(unreadAfter).map(file).forEach(unread::add);
        pairing.added().stream().filter(unreadBefore).map(file).forEach(unread::add);
        return pairing.without(unreadAfter, unreadBefore);
    }

    /** The files of which something is not compared, known when all pairings are made. */
    Set<String> unread() {
        return unread;
    }

    private ComparedText compared(RichText text) {
        return texts.computeIfAbsent(text, markdown::compared);
    }

    /** The same for both sides: that a picture's file differs is told of the file. */
    private Optional<Picture> picture(String path) {
        return path.startsWith("/")
                ? after.whole()
                        .picture(path.substring(1))
                        .or(() -> before.whole().picture(path.substring(1)))
                : Optional.empty();
    }

    /** The id that an offer of the side before has after. */
    OfferId now(OfferId id) {
        return new OfferId(new ProgrammeId(now("programme", id.programme().value())), id.strand());
    }

    /** The id that an offer of the side after had before. */
    OfferId was(OfferId id) {
        return new OfferId(earlier.getOrDefault(id.programme(), id.programme()), id.strand());
    }

    CohortId now(CohortId id) {
        return new CohortId(now(OfferId.of(id.programme())).programme(), id.year(), id.name());
    }

    private String now(String kind, String id) {
        return names.getOrDefault(kind + " " + id, id);
    }

    /**
     * What an address leads on to.
     *
     * @param folder that both addresses are in, with a slash at its end
     * @return the rest of the new address by the rest of the old one, without slashes around
     */
    Map<String, String> moved(String folder) {
        Map<String, String> moved = new TreeMap<>();
        redirects(after).forEach((from, to) -> {
            if (from.startsWith(folder) && to.startsWith(folder)) {
                moved.put(bare(from.substring(folder.length())), bare(to.substring(folder.length())));
            }
        });
        return moved;
    }

    private static String bare(String address) {
        String path = Routes.withoutFragment(address);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The redirects that authors wrote. */
    static SortedMap<String, String> redirects(Side side) {
        SortedMap<String, String> written = new TreeMap<>();
        Redirects.of(side.published())
                .written()
                .forEach(redirect -> written.putIfAbsent(redirect.from(), redirect.to()));
        return written;
    }
}
