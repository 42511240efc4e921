package dev.prospectus.output.html.content;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.SiteConfig;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of pictures in a page's text as {@code img.path.update} asks for them: whole ones, so that lists and feeds that hold the text show its pictures. A
 * relative one begins in the folder of the page's file. Without {@code img.path.prepend.host} it becomes one from the root; JBake then forgets its slash, so that it
 * leads to the picture from the home page only.
 */
final class JBakePictures {

    /** All texts are written by this program, which escapes quotation marks in values. */
    private static final Pattern ADDRESS = Pattern.compile("(<img (?:[^\">]|\"[^\"]*\")*?\\bsrc=\")([^\"]+)(?=\")");

    private JBakePictures() {}

    static String in(String html, ContentPage page, SiteConfig site) {
        boolean updated = site.jbake().filter(JBakeSettings::updatesPictures).isPresent();
        if (!updated || !html.contains("<img ")) {
            return html;
        }
        boolean host = site.jbake()
                .filter(known -> known.isOn("img.path.prepend.host"))
                .isPresent();
        URI folder = folder(page, site);
        return ADDRESS.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + whole(found.group(2), folder, host)));
    }

    private static URI folder(ContentPage page, SiteConfig site) {
        try {
            String path = site.baseUrl().getPath() + JBakeSettings.folders(page.source());
            return site.baseUrl().resolve(new URI(null, null, path, null));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String whole(String written, URI folder, boolean host) {
        try {
            URI whole = folder.resolve(new URI(written));
            boolean here = String.valueOf(whole.getRawAuthority()).equals(folder.getRawAuthority());
            return host || !here ? whole.toString() : whole.getRawPath();
        } catch (URISyntaxException asItIs) {
            return written;
        }
    }
}
