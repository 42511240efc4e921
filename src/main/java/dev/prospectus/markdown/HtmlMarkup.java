package dev.prospectus.markdown;

import dev.prospectus.markup.MarkupWriter;
import dev.prospectus.model.Picture;
import dev.prospectus.model.PictureSize;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes an author's clean HTML for a page: nothing but the names of {@link HtmlNames}, every address by {@link LinkTarget}, and
 * pictures as they stand in all texts.
 */
final class HtmlMarkup {

    private static final Set<String> VOID = Set.of("br", "hr", "wbr", "col", "img");

    private final String basePath;
    private final Function<String, Optional<Picture>> pictures;
    private final Predicate<String> waits;

    HtmlMarkup(String basePath, Function<String, Optional<Picture>> pictures, Predicate<String> waits) {
        this.basePath = basePath;
        this.pictures = pictures;
        this.waits = waits;
    }

    String html(Element body) {
        MarkupWriter html = new MarkupWriter();
        children(body, html);
        return html.toString().strip();
    }

    private void children(Element parent, MarkupWriter html) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                html.text(text.getWholeText());
            } else if (child instanceof Element element) {
                element(element, html);
            }
        }
    }

    private void element(Element element, MarkupWriter html) {
        String name = element.normalName();
        if (!HtmlNames.ELEMENTS.containsKey(name)) {
            children(element, html);
        } else if (name.equals("img")) {
            image(element, html);
        } else if (name.equals("a")) {
            link(element, html);
        } else if (name.equals("p") && onlyPicture(element).isPresent()) {
            Element image = onlyPicture(element).get();
            Optional<String> caption = Optional.of(image.attr("title").strip()).filter(words -> !words.isEmpty());
            html.markup(PictureMarkup.figure(
                    picture(image).orElseThrow(), image.attr("alt"), caption, path -> basePath + path));
        } else {
            html.open(name);
            if (name.equals("figure")) {
                html.with("class", "figure");
            }
            attributes(element, html);
            if (VOID.contains(name)) {
                html.closeVoid();
            } else {
                children(element, html);
                html.close();
            }
        }
    }

    private static void attributes(Element element, MarkupWriter html) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            boolean written = element.normalName().equals("figure") && key.equals("class");
            if (HtmlNames.allows(element.normalName(), key) && !key.equals("href") && !written) {
                html.with(key, attribute.getValue());
            }
        }
    }

    /** The picture of a paragraph that holds nothing else. */
    private Optional<Element> onlyPicture(Element paragraph) {
        Element first = paragraph.firstElementChild();
        return first != null
                        && first.normalName().equals("img")
                        && paragraph.childrenSize() == 1
                        && paragraph.text().isBlank()
                        && mayOpen(first)
                        && picture(first).isPresent()
                ? Optional.of(first)
                : Optional.empty();
    }

    private void link(Element link, MarkupWriter html) {
        LinkTarget target = new LinkTarget(link.attr("href").strip());
        Optional<String> href =
                link.hasAttr("href") && !waits.test(target.url()) ? target.href(basePath) : Optional.empty();
        if (href.isEmpty() && !link.hasAttr("id")) {
            children(link, html);
            return;
        }
        html.open("a");
        href.ifPresent(address -> html.with("href", address));
        attributes(link, html);
        if (href.isPresent() && target.isExternal()) {
            html.with("rel", "external");
        }
        children(link, html);
        html.close();
    }

    private void image(Element image, MarkupWriter html) {
        Optional<Picture> picture = picture(image);
        Optional<String> src = new LinkTarget(image.attr("src").strip()).src(basePath);
        if (picture.isPresent() && isFigure(image)) {
            html.markup(PictureMarkup.opening(picture.get(), image.attr("alt"), path -> basePath + path));
        } else if (picture.isPresent()) {
            html.markup(PictureMarkup.picture(
                    picture.get(), image.attr("alt"), shown(image, picture.get().size()), path -> basePath + path));
        } else if (src.isPresent()) {
            html.open("img").with("src", src.get()).with("alt", image.attr("alt"));
            for (String side : new String[] {"width", "height", "title"}) {
                if (image.hasAttr(side)) {
                    html.with(side, image.attr(side));
                }
            }
            html.with("loading", "lazy").closeVoid();
        } else {
            html.text(image.attr("alt"));
        }
    }

    /** Whether a picture stands in a figure by itself, and so opens larger. */
    private static boolean isFigure(Element image) {
        Element parent = image.parent();
        return parent != null && parent.normalName().equals("figure") && mayOpen(image);
    }

    /** Whether a picture is worth a look by itself: it shows something, and its author gave it no size. */
    private static boolean mayOpen(Element image) {
        return !image.attr("alt").isBlank() && !image.hasAttr("width");
    }

    /** The size that the author asks for, with the picture's own proportions; never larger than it is. */
    private static PictureSize shown(Element image, PictureSize size) {
        int width = image.hasAttr("width") ? Integer.parseInt(image.attr("width")) : size.width();
        return width >= size.width()
                ? size
                : new PictureSize(width, Math.max(1, Math.round((float) size.height() * width / size.width())));
    }

    private Optional<Picture> picture(Element image) {
        return pictures.apply(image.attr("src").strip());
    }
}
