package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.JBakeOutput;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.plan.Fragments;
import dev.prospectus.plan.OpenView;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tags of a site as JBake's templates know them, sorted. Those that differ only in capitals are one, called as its newest page calls
 * it, since they have one file on many systems.
 */
final class JBakeTags {

    private final Optional<JBakeSettings> settings;
    private final SortedMap<String, Tagged> tags = new TreeMap<>();

    /** @param pages in the order of lists */
    JBakeTags(Optional<JBakeSettings> settings, Collection<JBakePage> pages) {
        this.settings = settings.filter(known -> known.makes(JBakeOutput.TAG));
        for (JBakePage page : pages) {
            for (String name : page.page().tags()) {
                List<JBakePage> same = tags.computeIfAbsent(key(name), key -> new Tagged(name, new ArrayList<>()))
                        .pages();
                if (!same.contains(page)) {
                    same.add(page);
                }
            }
        }
    }

    /** What is about one thing. */
    record Tagged(String name, List<JBakePage> pages) {

        List<JBakePage> posts() {
            return pages.stream().filter(page -> page.page().isPost()).toList();
        }
    }

    Collection<Tagged> all() {
        return tags.values();
    }

    /** Those of one page. */
    List<String> names(ContentPage page) {
        return page.tags().stream()
                .flatMap(name -> Optional.ofNullable(tags.get(key(name))).stream())
                .map(Tagged::name)
                .distinct()
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<String> names() {
        return tags.values().stream().map(Tagged::name).toList();
    }

    List<OpenView> views() {
        return tags.values().stream().map(this::view).toList();
    }

    private OpenView view(Tagged tag) {
        return name -> switch (name) {
            case "name" -> Optional.of(tag.name());
            case "uri" -> uri(tag.name());
            case "tagged_posts", "published_tagged_posts" -> Optional.of(tag.posts());
            case "tagged_documents", "published_tagged_documents" -> Optional.of(tag.pages());
            default -> Optional.empty();
        };
    }

    /** Where the site has no page for each tag of its own making, the theme has one for each tag of news. */
    private Optional<String> uri(String tag) {
        return settings.map(known -> known.tagFile(tag))
                .or(() -> Fragments.slug(tag).map(slug -> Routes.tag(slug).substring(1)));
    }
}
