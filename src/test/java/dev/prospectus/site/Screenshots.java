package dev.prospectus.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Pictures of the sample site: {@code docs/make-screenshots FOLDER [ADDRESS...]}. Every page named, such as {@code
 * /programmes/}, or else one of each kind, at every width, light and dark, in full length.
 */
final class Screenshots {

    private Screenshots() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("usage: docs/make-screenshots FOLDER [ADDRESS...]");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        BuiltSite site = BuiltSite.atRoot();
        List<String> addresses = arguments.length > 1
                ? Arrays.asList(arguments).subList(1, arguments.length)
                : site.representatives().stream().map(SitePage::toString).toList();
        try (StaticServer server = StaticServer.of(site);
                Chromium chromium = new Chromium()) {
            for (int width : Screen.WIDTHS) {
                for (ColorScheme scheme : Screen.SCHEMES) {
                    try (Reader reader =
                            chromium.reader(Screen.of(width).in(scheme).withoutMotion())) {
                        for (String address : addresses) {
                            reader.open(server.address().resolve(address));
                            reader.settle();
                            reader.page()
                                    .screenshot(new Page.ScreenshotOptions()
                                            .setPath(folder.resolve(name(address, width, scheme)))
                                            .setFullPage(true));
                        }
                    }
                }
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
