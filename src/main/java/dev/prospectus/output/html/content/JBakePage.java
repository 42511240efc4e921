package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.PageId;
import dev.prospectus.plan.OpenView;
import java.util.Optional;

/**
 * A page of {@code content/} as JBake's templates know it: {@code content.title}, {@code post.uri} and so on, and every
 * other key of its header under its own name.
 *
 * @param listed whether its text stands on another page, in a list, where its headings must not have the ids of others
 */
record JBakePage(ContentPage page, boolean listed, JBakeSite site) implements OpenView {

    @Override
    public Optional<?> named(String name) {
        return switch (name) {
            case "title" -> Optional.of(page.title());
            case "body" -> Optional.of(ContentView.markup(html()));
            case "date" -> Optional.of(site.date(page));
            case "tags" -> Optional.of(site.tags().names(page)).filter(tags -> !tags.isEmpty());
            case "type" -> Optional.of(page.type());
            case "status" -> Optional.of(page.draft() ? "draft" : "published");
            case "summary" -> page.summary();
            case "uri", "sourceuri" -> Optional.of(site.uri(page));
            case "noExtensionUri" -> site.noExtensionUri(page);
            case "rootpath" -> Optional.of(site.root());
            case "file" -> Optional.of(DataFiles.content(page));
            case "previousContent" -> site.before(page);
            case "nextContent" -> site.after(page);
            default ->
                Optional.<Object>ofNullable(page.own().parsed().get(name))
                        .or(() -> Optional.ofNullable(page.properties().get(name)));
        };
    }

    private String html() {
        String html = listed
                ? site.texts().beside(page.body(), PageId.of("page", page.slug()))
                : site.texts().of(page.body());
        return JBakePictures.in(html, page, site.site());
    }
}
