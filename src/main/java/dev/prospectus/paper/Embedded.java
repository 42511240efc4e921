package dev.prospectus.paper;

import dev.prospectus.plan.OutputPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pictures of some HTML put into it, since what prints fetches nothing. What can't be printed is told by what it shows. */
final class Embedded {

    private static final String SIZED = "[width~=^[0-9]+$][height~=^[0-9]+$]";

    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;
    private static final double MOST_WIDTH = 110;
    private static final double MOST_HEIGHT = 90;

    private final String basePath;
    private final Function<OutputPath, Optional<byte[]>> files;

    /**
     * @param basePath of the site, which ends in a slash
     * @param files those of the site, by their paths
     */
    Embedded(String basePath, Function<OutputPath, Optional<byte[]>> files) {
        this.basePath = basePath;
        this.files = files;
    }

    String in(String html) {
        if (!html.contains("<img")) {
            return html;
        }
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("picture > source").remove();
        page.select("img:not([src^=data:])").forEach(this::embed);
        return page.outerHtml();
    }

    private void embed(Element picture) {
        Optional<byte[]> file = picture.is(SIZED) ? path(picture.attr("src")).flatMap(files) : Optional.empty();
        if (file.isPresent() && isDrawing(file.get())) {
            drawing(file.get(), picture).ifPresentOrElse(picture::replaceWith, () -> tell(picture));
        } else if (file.isPresent()) {
            picture.attr(
                    "src",
                    "data:" + type(file.get()) + ";base64,"
                            + Base64.getEncoder().encodeToString(file.get()));
            picture.attr("style", size(picture));
        } else {
            tell(picture);
        }
    }

    private Optional<OutputPath> path(String address) {
        return address.startsWith(basePath)
                ? Optional.of(new OutputPath(URI.create(address).getPath().substring(basePath.length())))
                : Optional.empty();
    }

    private static boolean isDrawing(byte[] file) {
        return file.length > 0 && file[0] == '<';
    }

    private static Optional<Element> drawing(byte[] file, Element picture) {
        Optional<Element> drawing = AuthorDrawing.of(new String(file, StandardCharsets.UTF_8));
        drawing.ifPresent(svg -> svg.attr("width", picture.attr("width"))
                .attr("height", picture.attr("height"))
                .attr("alt", picture.attr("alt"))
                .attr("style", size(picture)));
        return drawing;
    }

    /** By the first bytes, as ISO/IEC 10918, ISO/IEC 15948, GIF89a and RFC 9649 have them. */
    private static String type(byte[] file) {
        return switch (file[0] & 0xff) {
            case 0xff -> "image/jpeg";
            case 'G' -> "image/gif";
            case 'R' -> "image/webp";
            default -> "image/png";
        };
    }

    private static String size(Element picture) {
        double width = Double.parseDouble(picture.attr("width")) * MILLIMETRES_PER_PIXEL;
        double height = Double.parseDouble(picture.attr("height")) * MILLIMETRES_PER_PIXEL;
        double scale = Math.min(1, Math.min(MOST_WIDTH / width, MOST_HEIGHT / height));
        return String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", width * scale, height * scale);
    }

    private static void tell(Element picture) {
        picture.replaceWith(new Element("span").addClass("unshown").text("Picture: " + picture.attr("alt")));
    }
}
