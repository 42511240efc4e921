package dev.prospectus.markdown;

import dev.prospectus.model.Picture;
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
        StringBuilder html = new StringBuilder("<figure class=\"figure\">\n");
        boolean opens = picture.size().width() > NOT_WORTH_OPENING;
        if (opens) {
            html.append("<a class=\"figure-open\" href=\"")
                    .append(escaped(href.apply(picture.path())))
                    .append("\">");
        }
        html.append(picture(picture, alt, href));
        if (opens) {
            html.append("<span class=\"visually-hidden\"> (opens larger)</span></a>");
        }
        caption.ifPresent(
                words -> html.append("\n<figcaption>").append(escaped(words)).append("</figcaption>"));
        return html.append("\n</figure>\n").toString();
    }

    /** A picture within something else. */
    public static String picture(Picture picture, String alt, UnaryOperator<String> href) {
        String set = picture.versions().isEmpty()
                ? ""
                : " srcset=\"" + escaped(picture.srcset(href)) + "\" sizes=\"" + picture.sizes() + "\"";
        String image = "<img src=\"" + escaped(href.apply(picture.path())) + "\""
                + (picture.versionType().isPresent() ? "" : set)
                + " alt=\"" + escaped(alt) + "\" width=\"" + picture.size().width() + "\" height=\""
                + picture.size().height() + "\"" + LAZY + ">";
        return picture.versionType()
                .map(type -> "<picture><source type=\"" + type + "\"" + set + ">" + image + "</picture>")
                .orElse(image);
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
