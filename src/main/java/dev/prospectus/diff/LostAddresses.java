package dev.prospectus.diff;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Redirects;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pages that authors made and whose addresses disappear without a redirect, so that links to them break. Lists, months of the
 * calendar and pages of the finder come and go by themselves.
 */
final class LostAddresses {

    private LostAddresses() {}

    static List<LostAddress> of(Sides sides) {
        Map<String, String> now = renamed(sides);
        List<LostAddress> lost = new ArrayList<>();
        pages(sides.before(), sides.after().faulty()).forEach((address, title) -> {
            Optional<String> target = Optional.ofNullable(now.get(address)).filter(to -> answers(sides.after(), to));
            lost(address, title, target, sides.after()).ifPresent(lost::add);
        });
        Sides.redirects(sides.before()).forEach((address, to) -> {
            Optional<String> target = Optional.of(now.getOrDefault(to, to)).filter(page -> leads(sides.after(), page));
            lost(address, "it led to " + to, target, sides.after()).ifPresent(lost::add);
        });
        return lost;
    }

    private static Optional<LostAddress> lost(String address, String title, Optional<String> target, Side after) {
        return answers(after, address)
                ? Optional.empty()
                : Optional.of(new LostAddress(
                        address, title, target.orElseGet(() -> above(address, after)), target.isPresent()));
    }

    /** Whether an address of this site answers, or one of another is left to that. */
    private static boolean leads(Side side, String target) {
        return !target.startsWith("/") || answers(side, target);
    }

    private static boolean answers(Side side, String address) {
        return side.plan().find(Routes.oldFile(address)).isPresent()
                || Redirects.of(side.published()).at(address).isPresent();
    }

    /** The next page above, which is where a reader would look. */
    private static String above(String address, Side after) {
        String folder = address;
        while (folder.length() > 1) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            if (folder.length() > 1 && after.plan().answers(folder)) {
                return folder;
            }
        }
        return Routes.HOME;
    }

    /**
     * What authors made pages of, by address.
     *
     * @param unread files that are there on the other side, but could not be read: their pages are not gone
     */
    private static Map<String, String> pages(Side side, Set<String> unread) {
        Edition edition = side.published();
        Map<String, String> pages = new TreeMap<>();
        for (Programme programme : edition.catalogue().programmes()) {
            if (unread.contains(DataFiles.programme(programme.id()))) {
                continue;
            }
            pages.put(Routes.programme(programme.id()), programme.title());
        }
        for (Cohort run : edition.catalogue().cohorts()) {
            if (unread.contains(DataFiles.cohorts(run.id()))
                    || unread.contains(DataFiles.programme(run.id().programme()))) {
                continue;
            }
            pages.put(
                    Routes.cohort(run.id()),
                    edition.catalogue().title(run).orElse(run.id().toString()));
        }
        for (Pathway pathway : edition.catalogue().pathways()) {
            if (unread.contains(DataFiles.pathway(pathway.id()))) {
                continue;
            }
            pages.put(Routes.pathway(pathway.id()), pathway.title());
        }
        for (ContentPage page : edition.catalogue().pages()) {
            if (unread.contains(DataFiles.content(page))) {
                continue;
            }
            pages.put(Routes.page(page), page.title());
        }
        pages.keySet().removeIf(address -> !answers(side, address));
        return pages;
    }

    /** The new addresses of what was renamed, by the old ones. */
    private static Map<String, String> renamed(Sides sides) {
        Map<String, String> now = new HashMap<>();
        sides.programmes()
                .renamed()
                .forEach(pair -> now.put(
                        Routes.programme(pair.before().id()),
                        Routes.programme(pair.after().id())));
        Pairing<Cohort> runs = RunChanges.pairing(sides);
        runs.renamed()
                .forEach(pair -> now.put(
                        Routes.cohort(pair.before().id()),
                        Routes.cohort(pair.after().id())));
        runs.kept()
                .forEach(pair -> now.put(
                        Routes.cohort(pair.before().id()),
                        Routes.cohort(pair.after().id())));
        PathwayChanges.pairing(sides)
                .renamed()
                .forEach(pair -> now.put(
                        Routes.pathway(pair.before().id()),
                        Routes.pathway(pair.after().id())));
        PageChanges.pairing(sides)
                .renamed()
                .forEach(pair -> now.put(Routes.page(pair.before()), Routes.page(pair.after())));
        return now;
    }
}
