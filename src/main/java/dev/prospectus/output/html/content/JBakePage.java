package dev.prospectus.output.html.content;

import dev.prospectus.markdown.PictureMarkup;
import dev.prospectus.model.ContentPage;
import dev.prospectus.model.PageId;
import dev.prospectus.output.html.page.TextHtml;
import dev.prospectus.plan.Markup;
import dev.prospectus.plan.OpenView;
import dev.prospectus.plan.Routes;
import java.util.Optional;

/**
 * A page of {@code content/} as JBake's templates know it: {@code content.title}, {@code post.uri} and so on, and every
 * other key of its header under its own name.
 *
 * @param listed whether its text stands on another page, in a list, where its headings must not have the ids of others
 */
record JBakePage(ContentPage page, boolean listed, TextHtml texts, NewsOrder news, Routes routes) implements OpenView {

    @Override
    public Optional<?> named(String name) {
        return switch (name) {
            case "title" -> Optional.of(page.title());
            case "body" -> Optional.of(new Markup(PictureMarkup.firstAtOnce(html())));
            case "date" -> page.date();
            case "tags" -> Optional.of(page.tags()).filter(tags -> !tags.isEmpty());
            case "type" -> Optional.of(page.type());
            case "status" -> Optional.of(page.draft() ? "draft" : "published");
            case "summary" -> page.summary();
            case "uri", "noExtensionUri" -> Optional.of(uri());
            case "rootpath" -> Optional.of(routes.href(Routes.HOME));
            case "previousContent" -> news.older(page).map(this::beside);
            case "nextContent" -> news.newer(page).map(this::beside);
            default ->
                Optional.<Object>ofNullable(page.own().parsed().get(name))
                        .or(() -> Optional.ofNullable(page.properties().get(name)));
        };
    }

    private String html() {
        return listed ? texts.beside(page.body(), PageId.of("page", page.slug())) : texts.of(page.body());
    }

    /** Without its first slash, since JBake's templates put {@code rootpath} or a slash in front of it. */
    private String uri() {
        return Routes.page(page).substring(1);
    }

    private JBakePage beside(ContentPage other) {
        return new JBakePage(other, true, texts, news, routes);
    }
}
