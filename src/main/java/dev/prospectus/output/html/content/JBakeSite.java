package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.output.html.page.TextHtml;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.JBakeUri;
import dev.prospectus.plan.OpenView;
import dev.prospectus.plan.Routes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * What JBake's templates know of the whole site: {@code config}, {@code published_posts}, {@code tags} and so on. One
 * serves all pages of a build.
 *
 * <p>Drafts are among the pages only when they are published at all, so lists of what is published and lists of everything agree.
 */
final class JBakeSite implements OpenView {

    private static final String PUBLISHED = "published_";

    /** The types whose pages JBake lists before all others; these follow in the order of its settings. */
    private static final List<String> FIRST_TYPES = List.of("page", "post");

    private final Edition edition;
    private final SiteConfig site;
    private final Optional<JBakeSettings> settings;
    private final TextHtml texts;
    private final Map<String, List<JBakePage>> byType = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final SortedMap<String, Object> config;
    private final JBakeTags tags;

    JBakeSite(Edition edition, TextHtml texts) {
        this.edition = edition;
        this.site = edition.catalogue().site();
        this.settings = site.jbake();
        this.texts = texts;
        FIRST_TYPES.forEach(type -> byType.put(type, new ArrayList<>()));
        settings.map(JBakeSettings::templateKinds)
                .orElse(List.of())
                .forEach(type -> byType.putIfAbsent(type, new ArrayList<>()));
        Collection<ContentPage> pages = edition.catalogue().pages();
        pages.stream().map(ContentPage::type).sorted().forEach(type -> byType.putIfAbsent(type, new ArrayList<>()));
        pages.stream().sorted(ContentPage.NEWEST_FIRST).forEach(page -> {
            List<JBakePage> same = byType.getOrDefault(page.type(), List.of());
            places.put(page.source(), same.size());
            same.add(new JBakePage(page, true, this));
        });
        this.config = new JBakeConfig(site, edition.routes()).values();
        this.tags = new JBakeTags(settings, all());
    }

    /** A page on itself. */
    JBakePage own(ContentPage page) {
        return new JBakePage(page, false, this);
    }

    /** All news, newest first. */
    List<JBakePage> posts() {
        return byType.getOrDefault("post", List.of());
    }

    JBakeTags tags() {
        return tags;
    }

    SiteConfig site() {
        return site;
    }

    TextHtml texts() {
        return texts;
    }

    /** The address of the home page within its host, to which templates add paths. */
    String root() {
        return edition.routes().href(Routes.HOME);
    }

    /** A page's address below {@link #root()}, as JBake writes it. */
    String uri(ContentPage page) {
        return settings.map(known -> JBakeUri.of(known, page.source()))
                .orElseGet(() -> Routes.page(page).substring(1));
    }

    /** The same without the name of an index; only where the settings ask for addresses without endings, or there are no others. */
    Optional<String> noExtensionUri(ContentPage page) {
        return settings.isEmpty()
                ? Optional.of(uri(page))
                : settings.filter(known -> known.isOn("uri.noExtension"))
                        .map(known -> JBakeUri.withoutExtension(known, page.source()));
    }

    /**
     * When a page was written. JBake takes the file's own date where the header has none, and templates rely on it; here it is when the file
     * was last changed, as far as that is known, or the day of the build.
     */
    Instant date(ContentPage page) {
        return page.publication()
                .at()
                .or(() -> edition.changed(List.of(DataFiles.content(page))))
                .orElseGet(() -> edition.today().atStartOfDay(edition.zone()).toInstant());
    }

    /** The page of the same type that was written before. */
    Optional<JBakePage> before(ContentPage page) {
        return beside(page, 1);
    }

    Optional<JBakePage> after(ContentPage page) {
        return beside(page, -1);
    }

    private Optional<JBakePage> beside(ContentPage page, int step) {
        List<JBakePage> same = byType.getOrDefault(page.type(), List.of());
        int place = places.getOrDefault(page.source(), -1) + step;
        return places.containsKey(page.source()) && place >= 0 && place < same.size()
                ? Optional.of(same.get(place))
                : Optional.empty();
    }

    private List<JBakePage> all() {
        return byType.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public Optional<?> named(String name) {
        return switch (name) {
            case "config" -> Optional.of(config);
            case "version" -> Optional.ofNullable(config.get("version"));
            case "all_content", "published_content" -> Optional.of(all());
            case "published_date" -> Optional.of(edition.asOf());
            case "alltags" -> Optional.of(tags.names());
            case "tags" -> Optional.of(tags.views());
            case "data" ->
                settings.filter(known -> known.dataFolder().isPresent()).map(known -> data(known.data()));
            case "tag_posts", "tagged_documents" -> Optional.of(List.of());
            default -> ofType(name.startsWith(PUBLISHED) ? name.substring(PUBLISHED.length()) : name);
        };
    }

    /** {@code data.get("team.yml")}; of a file that is not there JBake says nothing. */
    private static OpenView data(SortedMap<String, Object> files) {
        Function<String, Object> get = file -> files.getOrDefault(file, Map.of());
        return name -> name.equals("get") ? Optional.of(get) : Optional.empty();
    }

    /** By its plural. */
    private Optional<List<JBakePage>> ofType(String plural) {
        String type = plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : "";
        return Optional.ofNullable(byType.get(type));
    }
}
