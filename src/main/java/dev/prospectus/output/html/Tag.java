package dev.prospectus.output.html;

import dev.prospectus.model.ContentPage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What several posts are about. Spellings that differ only in capitals, accents or signs are one tag, called as the first
 * of its posts calls it.
 *
 * @param slug its place in URLs
 * @param posts in the order of the news
 */
record Tag(String slug, String name, List<ContentPage> posts) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    Tag {
        posts = List.copyOf(posts);
    }

    /** The tags of some posts, sorted by slug. */
    static List<Tag> of(Collection<ContentPage> posts) {
        Map<String, String> names = new TreeMap<>();
        Map<String, List<ContentPage>> bySlug = new TreeMap<>();
        for (ContentPage post : posts) {
            for (String name : post.tags()) {
                slug(name).ifPresent(slug -> {
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

    /** Empty when a name has neither letters nor digits. */
    static Optional<String> slug(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = NO_LETTERS.matcher(plain).replaceAll(" ").strip().replace(' ', '-');
        return Optional.of(Normalizer.normalize(joined, Normalizer.Form.NFC)).filter(slug -> !slug.isEmpty());
    }
}
