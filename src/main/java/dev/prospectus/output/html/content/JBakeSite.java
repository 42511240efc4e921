package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.output.html.page.TextHtml;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.OpenView;
import dev.prospectus.plan.Routes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What JBake's templates know of the whole site: {@code config}, {@code published_posts}, {@code tags} and so on. One
 * serves all pages of a build.
 */
final class JBakeSite implements OpenView {

    private static final String PUBLISHED = "published_";

    private final SiteConfig site;
    private final LocalDate today;
    private final Routes routes;
    private final TextHtml texts;
    private final NewsOrder news;
    private final List<JBakePage> all;
    private final Map<String, List<JBakePage>> byPlural = new TreeMap<>();
    private final List<Tag> tags;

    JBakeSite(Edition edition, TextHtml texts, NewsOrder news) {
        this.site = edition.catalogue().site();
        this.today = edition.today();
        this.routes = edition.routes();
        this.texts = texts;
        this.news = news;
        this.all = edition.catalogue().pages().stream()
                .sorted(ContentPage.NEWEST_FIRST)
                .map(this::page)
                .toList();
        byPlural.put("posts", new ArrayList<>());
        byPlural.put("pages", new ArrayList<>());
        for (JBakePage page : all) {
            byPlural.computeIfAbsent(page.page().type() + "s", key -> new ArrayList<>())
                    .add(page);
        }
        this.tags = Tag.of(news.newestFirst());
    }

    /** A page on itself. */
    JBakePage own(ContentPage page) {
        return new JBakePage(page, false, texts, news, routes);
    }

    private JBakePage page(ContentPage page) {
        return new JBakePage(page, true, texts, news, routes);
    }

    /** Lists are newest first. Drafts are among them only when they are published at all, so both kinds of lists agree. */
    @Override
    public Optional<?> named(String name) {
        return switch (name) {
            case "config" -> Optional.<OpenView>of(this::config);
            case "all_content", "published_content" -> Optional.of(all);
            case "published_date" -> Optional.of(today);
            case "alltags" -> Optional.of(tags.stream().map(Tag::name).toList());
            case "tags" -> Optional.of(tags.stream().map(this::tag).toList());
            default ->
                Optional.ofNullable(
                        byPlural.get(name.startsWith(PUBLISHED) ? name.substring(PUBLISHED.length()) : name));
        };
    }

    private Optional<?> config(String name) {
        return switch (name) {
            case "site_host" -> {
                String base = site.baseUrl().toString();
                yield Optional.of(base.substring(0, base.length() - 1));
            }
            case "site_name", "site_title", "blog_title" -> Optional.of(site.name());
            case "site_description", "blog_description" -> Optional.of(site.description());
            case "site_contextpath" -> Optional.of(routes.href(Routes.HOME));
            case "render_tags" -> Optional.of(true);
            case "tag_path" -> Optional.of("news/tag");
            default -> Optional.empty();
        };
    }

    private OpenView tag(Tag tag) {
        return name -> switch (name) {
            case "name" -> Optional.of(tag.name());
            case "uri" -> Optional.of(Routes.tag(tag.slug()).substring(1));
            case "tagged_posts", "published_tagged_posts", "tagged_documents", "published_tagged_documents" ->
                Optional.of(tag.posts().stream().map(this::page).toList());
            default -> Optional.empty();
        };
    }
}
