package dev.prospectus.plan;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.JBakeOutput;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.model.OldAddress;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where JBake's lists of pages lead on a site that has no templates of its own for them: to the theme's pages that tell the same. */
final class JBakeAddresses {

    private final JBakeSettings settings;
    private final SortedMap<String, String> redirects = new TreeMap<>();

    private JBakeAddresses(JBakeSettings settings) {
        this.settings = settings;
    }

    /** New addresses by old ones. What JBake did not make either has none. */
    static SortedMap<String, String> of(JBakeSettings settings, Collection<ContentPage> pages) {
        JBakeAddresses addresses = new JBakeAddresses(settings);
        addresses.list(JBakeOutput.INDEX, Routes.HOME);
        addresses.list(JBakeOutput.ARCHIVE, Routes.NEWS);
        addresses.list(JBakeOutput.TAGS, Routes.NEWS);
        addresses.list(JBakeOutput.FEED, Routes.FEED_OF_JBAKE);
        addresses.list(JBakeOutput.SITEMAP, Routes.SITEMAP);
        if (settings.isOn(JBakeOutput.TAG.renderKey()) && !settings.makes(JBakeOutput.TAG)) {
            pages.stream()
                    .filter(ContentPage::isPost)
                    .flatMap(page -> page.tags().stream())
                    .distinct()
                    .forEach(tag -> Fragments.slug(tag)
                            .ifPresent(slug -> addresses.add(settings.tagFile(tag), Routes.tag(slug))));
        }
        return addresses.redirects;
    }

    private void list(JBakeOutput output, String to) {
        if (settings.isOn(output.renderKey()) && !settings.makes(output)) {
            settings.file(output).ifPresent(file -> add(file, to));
        }
    }

    private void add(String file, String to) {
        String address = OldAddress.of("/" + file);
        boolean itself = Routes.file("/" + file).equals(Routes.file(to));
        if (!itself && OldAddress.fault(address).isEmpty()) {
            redirects.putIfAbsent(address, to);
        }
    }
}
