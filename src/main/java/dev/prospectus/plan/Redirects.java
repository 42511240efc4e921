package dev.prospectus.plan;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortId;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.OldAddress;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Redirect;
import dev.prospectus.model.Slug;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All old addresses of a site, wherever they were written: the one door for pages, hosts and checks that ask where an address leads.
 *
 * <p>They are those of {@code data/redirects.yml}, the {@code aliases} of programmes, runs, pathways and pages, and the addresses
 * that JBake gave pages and the lists of them. What goes with the page of a programme (its runs, its flyer, its data) goes with its aliases. An address that was written twice, which a check finds, is there twice.
 */
public final class Redirects {

    private final String home;
    private final List<Redirect> all;
    private final SortedMap<OutputPath, List<Redirect>> byFile;

    private Redirects(List<Redirect> all, URI home) {
        this.home = home.toString();
        this.all = all.stream().sorted().toList();
        this.byFile = this.all.stream()
                .collect(Collectors.groupingBy(
                        redirect -> Routes.oldFile(redirect.from()), TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** Those of what an edition publishes, worked out once. */
    public static Redirects of(Edition edition) {
        return edition.once(Redirects.class, some -> of(some.catalogue()));
    }

    /** Those that a catalogue says. */
    public static Redirects of(Catalogue catalogue) {
        List<Redirect> all = new ArrayList<>();
        for (Programme programme : catalogue.programmes()) {
            add(
                    all,
                    programme.naming().aliases(),
                    Routes.programme(programme.id()),
                    DataFiles.programme(programme.id()));
        }
        for (Pathway pathway : catalogue.pathways()) {
            add(all, pathway.aliases(), Routes.pathway(pathway.id()), DataFiles.pathway(pathway.id()));
        }
        for (Cohort run : catalogue.cohorts()) {
            add(
                    all,
                    run.aliases(),
                    Routes.cohort(run.id()),
                    DataFiles.cohorts(run.id()),
                    "cohorts",
                    "[" + run.id().name() + "]");
        }
        Map<String, String> pages = new TreeMap<>();
        for (ContentPage page : catalogue.pages()) {
            Redirect.Source header = new Redirect.Source(DataFiles.content(page), List.of(ContentPage.ALIASES));
            page.aliases().forEach(from -> all.add(new Redirect(from, Routes.page(page), Optional.of(header))));
            htmlAddress(page).ifPresent(from -> pages.put(from, Routes.page(page)));
        }
        Set<String> aliases = all.stream().map(Redirect::from).collect(Collectors.toCollection(HashSet::new));
        catalogue.redirects().forEach((from, to) -> {
            if (!to.equals(pages.get(from))) {
                all.add(new Redirect(from, to, Optional.of(new Redirect.Source(DataFiles.redirects(), List.of(from)))));
            } else if (!aliases.contains(from)) {
                all.add(new Redirect(from, to, Optional.empty()));
            }
        });
        Set<String> written = all.stream().map(Redirect::from).collect(Collectors.toCollection(HashSet::new));
        catalogue.pages().forEach(page -> written.add(Routes.page(page)));
        catalogue
                .site()
                .jbake()
                .ifPresent(settings -> JBakeAddresses.of(settings, catalogue.pages())
                        .forEach((from, to) -> {
                            if (written.add(from)) {
                                all.add(new Redirect(from, to, Optional.empty()));
                            }
                        }));
        besides(catalogue).forEach((from, to) -> {
            if (written.add(from)) {
                all.add(new Redirect(from, to, Optional.empty()));
            }
        });
        return new Redirects(all, catalogue.site().address().published());
    }

    /** What goes with the page of a programme goes with its old addresses too: its runs, flyer, dates, frames, data and card. */
    private static SortedMap<String, String> besides(Catalogue catalogue) {
        SortedMap<String, String> besides = new TreeMap<>();
        Routes names = Routes.naming(catalogue.site());
        earlierIds(catalogue).forEach((old, now) -> {
            List<String> from = Beside.of(old, names);
            List<String> to = Beside.of(now, names);
            for (int i = 0; i < from.size(); i++) {
                besides.put(from.get(i), to.get(i));
            }
            catalogue.programme(now).stream()
                    .flatMap(programme -> programme.strands().stream())
                    .forEach(strand -> besides.put(
                            Routes.embedded(OfferId.of(old, strand.id())),
                            Routes.embedded(OfferId.of(now, strand.id()))));
            catalogue.cohorts(now).stream()
                    .map(Cohort::id)
                    .forEach(run ->
                            besides.put(Routes.cohort(new CohortId(old, run.year(), run.name())), Routes.cohort(run)));
        });
        return besides;
    }

    /**
     * The ids that programmes had before, with those that they have now: by their aliases, and by redirects from the page of one to
     * that of another. No programme has one of them again.
     */
    public static SortedMap<ProgrammeId, ProgrammeId> earlierIds(Catalogue catalogue) {
        SortedMap<ProgrammeId, ProgrammeId> earlier = new TreeMap<>();
        for (Programme programme : catalogue.programmes()) {
            programme.naming().aliases().stream()
                    .flatMap(alias -> id(alias).stream())
                    .filter(id -> catalogue.programme(id).isEmpty())
                    .forEach(id -> earlier.putIfAbsent(id, programme.id()));
        }
        catalogue.redirects().forEach((from, to) -> {
            Optional<ProgrammeId> old =
                    id(from).filter(id -> catalogue.programme(id).isEmpty());
            Optional<ProgrammeId> now =
                    id(to).filter(id -> catalogue.programme(id).isPresent());
            if (old.isPresent() && now.isPresent()) {
                earlier.putIfAbsent(old.get(), now.get());
            }
        });
        return earlier;
    }

    /** The address with {@code .html} of a page that stands in a folder of its own. */
    private static Optional<String> htmlAddress(ContentPage page) {
        return Optional.of("/" + page.slug() + ".html")
                .filter(from -> page.publication().address().isEmpty());
    }

    /** The programme that has its page at an address, if one of that id exists. */
    private static Optional<ProgrammeId> id(String address) {
        return Optional.of(address)
                .filter(page -> page.startsWith(Routes.PROGRAMMES))
                .map(page -> page.substring(Routes.PROGRAMMES.length()).replaceFirst("/$", ""))
                .filter(Slug::isValid)
                .map(ProgrammeId::new);
    }

    private static void add(List<Redirect> all, List<String> aliases, String to, String file, String... entry) {
        for (int i = 0; i < aliases.size(); i++) {
            List<String> steps = new ArrayList<>(List.of(entry));
            steps.add("aliases");
            steps.add(Integer.toString(i));
            all.add(new Redirect(aliases.get(i), to, Optional.of(new Redirect.Source(file, steps))));
        }
    }

    /** All, sorted by address. */
    public List<Redirect> all() {
        return all;
    }

    /** Those that authors wrote. Each page answers to its address with {@code .html} as well, which comes and goes with it. */
    public List<Redirect> written() {
        return all.stream().filter(redirect -> redirect.source().isPresent()).toList();
    }

    /** The same by the file that answers for them where a host knows no redirects; several only differ in their queries. */
    public SortedMap<OutputPath, List<Redirect>> byFile() {
        return byFile;
    }

    /**
     * The redirect that holds where a link leads.
     *
     * @param link a site path or a full address; with a query, that redirect is meant which asks for the same one
     */
    public Optional<Redirect> at(String link) {
        String path = link.startsWith(home) ? link.substring(home.length() - 1) : link;
        String address = Routes.withoutFragment(path);
        if (!OldAddress.fault(address).isEmpty()) {
            return Optional.empty();
        }
        List<Redirect> there = byFile.getOrDefault(Routes.oldFile(address), List.of());
        String query = OldAddress.query(address);
        return there.stream()
                .filter(redirect -> redirect.query().equals(query))
                .findFirst()
                .or(() -> there.stream()
                        .filter(redirect -> redirect.query().isEmpty())
                        .findFirst());
    }
}
