package dev.prospectus.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * Pictures of the sample site on the day as of which it was built.
 *
 * <p>{@code docs/make-screenshots FOLDER [ADDRESS...]}: every page named, such as {@code /programmes/}, or else one of each
 * kind, at every width, light and dark, in full length. {@code docs/make-screenshots --readme}: the four in the README, as
 * much as a screen shows.
 */
record Screenshots(Path folder, Chromium chromium, StaticServer server, boolean wholePages) {

    private static final String README = "--readme";
    private static final Path README_FOLDER = Path.of("docs/screenshots");
    private static final int PHONE = 390;
    private static final int LAPTOP = 1280;

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("usage: docs/make-screenshots --readme | FOLDER [ADDRESS...]");
            System.exit(2);
        }
        boolean readme = arguments[0].equals(README);
        Path folder = Files.createDirectories(readme ? README_FOLDER : Path.of(arguments[0]));
        BuiltSite site = BuiltSite.atRoot();
        try (StaticServer server = StaticServer.of(site)) {
            Screenshots pictures = new Screenshots(folder, Chromium.shared(), server, !readme);
            for (ColorScheme scheme : Screen.SCHEMES) {
                if (readme) {
                    pictures.take(List.of("/programmes/sktm-teaching-assistants/"), PHONE, scheme);
                    pictures.take(List.of("/programmes/"), LAPTOP, scheme);
                } else {
                    List<String> addresses = arguments.length > 1
                            ? Arrays.asList(arguments).subList(1, arguments.length)
                            : site.representatives().stream()
                                    .map(SitePage::toString)
                                    .toList();
                    for (int width : Screen.WIDTHS) {
                        pictures.take(addresses, width, scheme);
                    }
                }
            }
        }
    }

    private void take(List<String> addresses, int width, ColorScheme scheme) {
        try (Reader reader = chromium.reader(Screen.of(width).in(scheme).withoutMotion())) {
            reader.page().clock().setFixedTime(Date.from(BuiltSite.AS_OF));
            for (String address : addresses) {
                reader.open(server.address().resolve(address));
                reader.settle();
                reader.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(folder.resolve(name(address, width, scheme)))
                                .setFullPage(wholePages));
            }
        }
    }

    /** {@code programmes-320-dark.png}. */
    private static String name(String address, int width, ColorScheme scheme) {
        String page = address.replaceAll("^/|/$|\\.html$", "").replace('/', '-');
        return (page.isEmpty() ? "home" : page) + "-" + width + "-"
                + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    }
}
