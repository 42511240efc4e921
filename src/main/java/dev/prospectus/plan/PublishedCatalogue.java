package dev.prospectus.plan;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Eligibility;
import dev.prospectus.model.Evidence;
import dev.prospectus.model.Notice;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.model.Waiting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A catalogue without what readers may not know of yet: neither it nor anything that leads to it is there. Whoever reads the
 * result needs not know that anything waits.
 */
final class PublishedCatalogue {

    private final Catalogue whole;
    private final Waiting waiting;
    private final Routes routes;
    private final Set<String> pages = new HashSet<>();

    private PublishedCatalogue(Catalogue whole, Waiting waiting) {
        this.whole = whole;
        this.waiting = waiting;
        this.routes = new Routes(whole.site().baseUrl());
        Routes names = Routes.naming(whole.site());
        waiting.programmes().keySet().forEach(id -> {
            pages.addAll(List.of(Routes.programme(id), Routes.calendarFile(Routes.calendar(id)), Beside.calendars(id)));
            pages.addAll(Beside.of(id, names));
        });
        waiting.cohorts().keySet().forEach(id -> pages.addAll(List.of(Routes.cohort(id), Routes.calendarFile(id))));
    }

    static PublishedCatalogue of(Catalogue whole, Waiting waiting) {
        return new PublishedCatalogue(whole, waiting);
    }

    /** Whether a link leads to a page that waits, or to what goes with one. */
    boolean waits(String target) {
        if (pages.isEmpty()) {
            return false;
        }
        String home = routes.absolute(Routes.HOME);
        String path = target.startsWith(home) ? target.substring(home.length() - 1) : target;
        int end = path.length();
        for (int i = 0; i < end; i++) {
            if (path.charAt(i) == '#' || path.charAt(i) == '?') {
                end = i;
            }
        }
        String page = path.substring(0, end);
        return pages.contains(page) || pages.contains(page + "/") || isBelow(page);
    }

    /** Whether a page that waits stands above an address. */
    private boolean isBelow(String address) {
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            if (pages.contains(address.substring(0, slash + 1))) {
                return true;
            }
        }
        return false;
    }

    Catalogue catalogue() {
        if (waiting.isEmpty()) {
            return whole;
        }
        List<Pathway> pathways = whole.pathways().stream()
                .flatMap(pathway -> without(pathway).map(left -> same(pathway, left)).stream())
                .toList();
        whole.pathways().stream()
                .filter(pathway -> pathways.stream().noneMatch(left -> left.id().equals(pathway.id())))
                .forEach(gone -> pages.add(Routes.pathway(gone.id())));
        Map<String, String> redirects = new TreeMap<>(whole.redirects());
        redirects.values().removeIf(this::waits);
        return new Catalogue(
                site(),
                whole.programmes().stream()
                        .filter(programme -> !waiting.holds(programme.id()))
                        .map(programme -> same(programme, without(programme)))
                        .toList(),
                whole.cohorts().stream().filter(run -> !waiting.holds(run.id())).toList(),
                pathways,
                whole.contacts(),
                whole.venues(),
                whole.glossary(),
                whole.notices().stream()
                        .flatMap(notice -> without(notice).map(left -> same(notice, left)).stream())
                        .toList(),
                whole.terms(),
                whole.vocabulary(),
                redirects,
                whole.pages());
    }

    /** What stays as it is stays the same instance, by which a preview knows that it did not change. */
    private static <T> T same(T before, T after) {
        return before.equals(after) ? before : after;
    }

    private SiteConfig site() {
        SiteConfig site = whole.site();
        return site.withMenus(new SiteConfig.Menus(
                kept(site.navigation(), link -> !waits(link.to())),
                kept(site.footer(), link -> !waits(link.to())),
                site.partners()));
    }

    private boolean waits(OfferId offer) {
        return waiting.holds(offer.programme());
    }

    private static <T> List<T> kept(Collection<T> all, Predicate<T> some) {
        return all.stream().filter(some).toList();
    }

    private Programme without(Programme programme) {
        Programme.Guidance guidance = programme.guidance();
        Programme.Audience audience = programme.audience();
        Programme.Content content = programme.content();
        Programme.Offering offering = programme.offering();
        return new Programme(
                programme.id(),
                programme.naming(),
                new Programme.Audience(
                        audience.phases(), audience.yearGroups(), audience.roles(), without(audience.eligibility())),
                new Programme.Offering(
                        offering.strands().stream().map(this::without).toList(),
                        offering.runsIn(),
                        offering.publishFrom(),
                        offering.shared()),
                new Programme.Content(
                        content.units(),
                        content.outcomes(),
                        content.expectations(),
                        content.body(),
                        content.work(),
                        content.recognition(),
                        without(content.evidence())),
                programme.format(),
                programme.funding(),
                new Programme.Guidance(
                        guidance.apply(), guidance.people(), kept(guidance.seeAlso(), offer -> !waits(offer))));
    }

    private Evidence without(Evidence evidence) {
        return new Evidence(
                evidence.media(), kept(evidence.further(), further -> !waits(further.url())), evidence.quotes());
    }

    private Programme.Strand without(Programme.Strand strand) {
        return new Programme.Strand(
                strand.id(),
                strand.kind(),
                strand.title(),
                strand.summary(),
                without(strand.eligibility()),
                strand.units(),
                strand.runsIn());
    }

    /** Nobody can have completed what is not out yet: of several ways it is none, and the only way is told in words. */
    private Eligibility without(Eligibility eligibility) {
        return eligibility.withRequirements(
                eligibility
                        .requires()
                        .map(requirement -> requirement.accept(new WithoutOffers(this::waits, whole.nouns())))
                        .filter(requirement -> !requirement.isNothing()),
                eligibility
                        .advised()
                        .requirement()
                        .filter(requirement -> requirement.offers().noneMatch(this::waits)));
    }

    private Optional<Notice> without(Notice notice) {
        List<ProgrammeId> left = kept(notice.programmes(), programme -> !waiting.holds(programme));
        return left.isEmpty() && !notice.programmes().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Notice(notice.id(), notice.title(), notice.text(), notice.from(), notice.until(), left));
    }

    /** Without the stages that offer nothing any more, and the routes without stages; nothing where none is left. */
    private Optional<Pathway> without(Pathway pathway) {
        List<Pathway.Route> routesLeft = new ArrayList<>();
        for (Pathway.Route route : pathway.routes()) {
            List<Pathway.Stage> stages = route.stages().stream()
                    .map(this::without)
                    .filter(stage -> !stage.offers().isEmpty())
                    .toList();
            if (!stages.isEmpty()) {
                routesLeft.add(new Pathway.Route(
                        route.id(),
                        route.title(),
                        route.summary(),
                        route.roles(),
                        route.parallel(),
                        route.from(),
                        stages));
            }
        }
        Set<String> known = new HashSet<>();
        routesLeft.forEach(route -> route.stages().forEach(stage -> known.add(stage.id())));
        List<Pathway.Route> led = routesLeft.stream()
                .map(route -> new Pathway.Route(
                        route.id(),
                        route.title(),
                        route.summary(),
                        route.roles(),
                        route.parallel(),
                        kept(route.from(), known::contains),
                        route.stages()))
                .toList();
        return led.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pathway(
                        pathway.id(),
                        pathway.title(),
                        pathway.summary(),
                        pathway.phases(),
                        pathway.body(),
                        led,
                        without(pathway.evidence()),
                        pathway.aliases()));
    }

    private Pathway.Stage without(Pathway.Stage stage) {
        return new Pathway.Stage(
                stage.id(),
                stage.title(),
                kept(stage.offers(), offer -> !waits(offer)),
                stage.choice(),
                stage.timing(),
                stage.note(),
                stage.rules(),
                stage.body());
    }
}
