package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.plan.Fragments;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What several posts are about. Spellings that differ only in capitals, accents or signs are one tag, called as the first
 * of its posts calls it.
 *
 * @param slug its place in URLs
 * @param posts in the order of the news
 */
record Tag(String slug, String name, List<ContentPage> posts) {

    Tag {
        posts = List.copyOf(posts);
    }

    /** The tags of some posts, sorted by slug. */
    static List<Tag> of(Collection<ContentPage> posts) {
        Map<String, String> names = new TreeMap<>();
        Map<String, List<ContentPage>> bySlug = new TreeMap<>();
        for (ContentPage post : posts) {
            for (String name : post.tags()) {
                Fragments.slug(name).ifPresent(slug -> {
                    names.putIfAbsent(slug, name);
                    List<ContentPage> tagged = bySlug.computeIfAbsent(slug, key -> new ArrayList<>());
                    if (!tagged.contains(post)) {
                        tagged.add(post);
                    }
                });
            }
        }
        return bySlug.entrySet().stream()
                .map(entry -> new Tag(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }
}
