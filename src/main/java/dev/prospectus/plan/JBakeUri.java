package dev.prospectus.plan;

import dev.prospectus.model.JBakeSettings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of a page as JBake's templates know it, such as {@code content.uri}: relative to the site's root, and its file's name escaped as JBake does it; the
 * names of its folders too, which JBake writes as they are. */
public final class JBakeUri {

    private JBakeUri() {}

    /** @param source path of the page's file below {@code content/} */
    public static String of(JBakeSettings settings, String source) {
        return encoded(JBakeSettings.folders(source)).replace("+", "%20").replace("%2F", "/")
                + encoded(JBakeSettings.stem(source))
                + settings.ending(source);
    }

    /** The same where templates know it as {@code noExtensionUri}: a folder's name in place of its index. */
    public static String withoutExtension(JBakeSettings settings, String source) {
        return of(settings, source).replace("/index.html", "/");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
