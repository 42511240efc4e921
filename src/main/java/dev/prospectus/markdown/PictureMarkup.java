package dev.prospectus.markdown;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.model.Picture;
import dev.prospectus.model.PictureSize;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The HTML of pictures, in texts and elsewhere. Every picture is lazy; {@link #firstAtOnce} makes an exception. */
public final class PictureMarkup {

    private static final String LAZY = " loading=\"lazy\"";

    /** A picture that is no wider shows nothing new when it is opened by itself. */
    private static final int NOT_WORTH_OPENING = 400;

    private PictureMarkup() {}

    /**
     * A picture that stands by itself and opens larger: a link, which a script turns into a dialog.
     *
     * @param alt what it shows, for those who can't see it
     * @param href what pages link to, for a site path
     */
    public static String figure(Picture picture, String alt, Optional<String> caption, UnaryOperator<String> href) {
        MarkupWriter html =
                new MarkupWriter().open("figure").with("class", "figure").text("\n");
        html.markup(opening(picture, alt, href));
        caption.ifPresent(
                words -> html.text("\n").open("figcaption").text(words).close());
        return html.text("\n").close().text("\n").toString();
    }

    /** The picture of a figure. */
    static String opening(Picture picture, String alt, UnaryOperator<String> href) {
        MarkupWriter html = new MarkupWriter();
        boolean opens = picture.size().width() > NOT_WORTH_OPENING;
        if (opens) {
            html.open("a").with("class", "figure-open").with("href", href.apply(picture.path()));
        }
        html.markup(picture(picture, alt, href));
        if (opens) {
            html.open("span")
                    .with("class", "visually-hidden")
                    .text(" (opens larger)")
                    .close()
                    .close();
        }
        return html.toString();
    }

    /** A picture within something else. */
    public static String picture(Picture picture, String alt, UnaryOperator<String> href) {
        return picture(picture, alt, picture.size(), href);
    }

    /** @param shown how large it is at most, in CSS pixels */
    static String picture(Picture picture, String alt, PictureSize shown, UnaryOperator<String> href) {
        MarkupWriter html = new MarkupWriter();
        picture.versionType().ifPresent(type -> {
            html.open("picture").open("source").with("type", type);
            versions(html, picture, href);
            html.closeVoid();
        });
        html.open("img").with("src", href.apply(picture.path()));
        if (picture.versionType().isEmpty()) {
            versions(html, picture, href);
        }
        html.with("alt", alt)
                .with("width", shown.width())
                .with("height", shown.height())
                .with("loading", "lazy")
                .closeVoid();
        picture.versionType().ifPresent(type -> html.close());
        return html.toString();
    }

    private static void versions(MarkupWriter html, Picture picture, UnaryOperator<String> href) {
        if (!picture.versions().isEmpty()) {
            html.with("srcset", picture.srcset(href)).with("sizes", picture.sizes());
        }
    }

    /** The HTML of a page's text, in which the first picture, that a reader sees soon, is not lazy. */
    public static String firstAtOnce(String html) {
        int lazy = html.indexOf(LAZY);
        return lazy < 0 ? html : html.substring(0, lazy) + html.substring(lazy + LAZY.length());
    }

    /** Whether some HTML holds a picture that opens larger. */
    public static boolean opensLarger(String html) {
        return html.contains(" class=\"figure-open\" ");
    }
}
