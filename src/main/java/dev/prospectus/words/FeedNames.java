package dev.prospectus.words;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.Phase;
import dev.prospectus.model.Role;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The feeds that a hub has: what each is called and where it stands. */
public final class FeedNames {

    private final Catalogue catalogue;

    public FeedNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A feed.
     *
     * @param title in a list of the hub's feeds
     * @param about what it tells, one sentence
     * @param path its site path without the ending, which is one for each form
     * @param page the site path of the page that tells the same to people
     */
    public record Name(String title, String about, String path, String page) {}

    /** None for a hub without news. */
    public Optional<Name> news() {
        return catalogue.pages().stream().anyMatch(ContentPage::isPost)
                ? Optional.of(new Name("News", "What the hub writes.", Routes.FEED_OF_NEWS, Routes.NEWS))
                : Optional.empty();
    }

    public Name programmes() {
        return new Name(
                catalogue.nouns().say("New and changed {programmes}"),
                catalogue.nouns().say("Each {programme} when it is new, and again when what is said of it changes."),
                Routes.FEED_OF_PROGRAMMES,
                Routes.PROGRAMMES);
    }

    /** What opens, fills, closes and is cancelled, of all programmes. */
    public Name statuses() {
        return new Name(
                "Booking news",
                "What opens for applications, fills, closes or is cancelled, and when.",
                Routes.FEED_OF_STATUSES,
                Routes.PROGRAMMES);
    }

    public Name statuses(Role role) {
        return new Name(
                "Booking news for " + role.plural(),
                statuses().about(),
                Routes.feedOfStatuses(role),
                Routes.role(role));
    }

    public Name statuses(Phase phase) {
        return new Name(
                "Booking news: " + phase.label(),
                statuses().about(),
                Routes.feedOfStatuses(phase),
                Routes.phase(phase));
    }

    /** Those that tell the same as a page. */
    public List<Name> of(String page) {
        return all().stream().filter(name -> name.page().equals(page)).toList();
    }

    /** All of them, for everybody first. */
    public List<Name> all() {
        return Stream.of(
                        Stream.of(statuses(), programmes()).filter(name -> catalogue.tellsOfProgrammes()),
                        news().stream(),
                        catalogue.roles().stream().map(this::statuses),
                        catalogue.phases().stream().map(this::statuses))
                .flatMap(names -> names)
                .toList();
    }
}
