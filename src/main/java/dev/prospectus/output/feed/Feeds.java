package dev.prospectus.output.feed;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Contact;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.FeedNames;
import dev.prospectus.words.FeedNames.Name;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The feeds of a hub, each as Atom (RFC 4287) and as JSON Feed 1.1. News also stands at {@value Routes#FEED_OF_JBAKE}, where sites that
 * JBake made have their feed, unless the author has a file there.
 */
public final class Feeds implements OutputFormat {

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public List<Output> plan(Edition edition) {
        FeedNames names = new FeedNames(edition.catalogue());
        List<Output> outputs = new ArrayList<>();
        names.news().ifPresent(news -> {
            Supplier<Feed> feed =
                    new Made<>(() -> feed(edition, news, new NewsEntries(edition).all(), Optional.empty()));
            add(outputs, edition, news, feed);
            outputs.add(new Output.Fallback(new Output.Bytes(
                    Routes.file(Routes.FEED_OF_JBAKE),
                    () -> AtomFeed.bytes(feed.get(), edition.routes().absolute(Routes.atom(news.path()))))));
        });
        Name programmes = names.programmes();
        add(
                outputs,
                edition,
                programmes,
                () -> feed(edition, programmes, new ProgrammeEntries(edition).all(), Optional.empty()));
        addStatuses(outputs, edition, names.statuses(), programme -> true);
        edition.catalogue()
                .roles()
                .forEach(role ->
                        addStatuses(outputs, edition, names.statuses(role), programme -> programme.isFor(role)));
        edition.catalogue()
                .phases()
                .forEach(phase -> addStatuses(
                        outputs,
                        edition,
                        names.statuses(phase),
                        programme -> programme.phases().contains(phase)));
        return outputs;
    }

    private static void addStatuses(List<Output> outputs, Edition edition, Name name, Predicate<Programme> concerned) {
        add(outputs, edition, name, () -> {
            Collection<Cohort> runs = edition.catalogue().programmes().stream()
                    .filter(concerned)
                    .flatMap(programme -> edition.catalogue().cohorts(programme.id()).stream())
                    .toList();
            StatusEntries all = edition.once(StatusEntries.class, StatusEntries::new);
            return feed(edition, name, all.of(runs), all.next(runs));
        });
    }

    private static void add(List<Output> outputs, Edition edition, Name name, Supplier<Feed> made) {
        Supplier<Feed> feed = new Made<>(made);
        outputs.add(new Output.Bytes(
                Routes.file(Routes.atom(name.path())),
                () -> AtomFeed.bytes(feed.get(), edition.routes().absolute(Routes.atom(name.path())))));
        outputs.add(new Output.Bytes(
                Routes.file(Routes.jsonFeed(name.path())),
                () -> JsonFeed.bytes(feed.get(), edition.routes().absolute(Routes.jsonFeed(name.path())))));
    }

    private static Feed feed(Edition edition, Name name, Stream<Entry> entries, Optional<Instant> next) {
        SiteConfig site = edition.catalogue().site();
        List<Entry> newest = entries.sorted(Entry.NEWEST_FIRST).limit(Feed.MOST).toList();
        Contact contact = edition.catalogue().contact(site.contact()).orElseThrow();
        return new Feed(
                edition.namingRoutes().absolute(Routes.atom(name.path())),
                new Feed.Names(site.name() + ": " + name.title(), name.about(), site.language()),
                edition.routes().absolute(name.page()),
                new Feed.Author(
                        site.name(),
                        contact.email(),
                        URI.create(edition.routes().absolute(Routes.HOME))),
                newest.isEmpty() ? began(edition) : newest.get(0).times().updated(),
                newest,
                next);
    }

    /** A feed without entries has not changed since the site has been what it is, as far as anybody knows. */
    private static Instant began(Edition edition) {
        return edition.changed(List.of(DataFiles.siteConfig()))
                .orElseGet(() -> edition.today()
                        .withDayOfYear(1)
                        .atStartOfDay(edition.zone())
                        .toInstant());
    }
}
