package dev.prospectus.linkeddata;

import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;

/** Writes who publishes the site, and the site. */
final class Organisation {

    private final Edition edition;
    private final SiteConfig site;
    private final String home;

    Organisation(Edition edition) {
        this.edition = edition;
        this.site = edition.catalogue().site();
        this.home = edition.routes().absolute(Routes.HOME);
    }

    /** All that the home page tells. */
    void write(LinkedJson json) {
        json.node("Organization", () -> {
            naming(json);
            json.text("description", site.tagline());
            json.text(
                    "email",
                    edition.catalogue().contact(site.contact()).orElseThrow().email());
        });
        json.node("WebSite", () -> {
            json.text("@id", home + "#website");
            json.text("name", site.name());
            json.text("url", home);
            json.text("inLanguage", site.language());
            as(json, "publisher");
        });
    }

    /** Who it is, where another node names it. */
    void as(LinkedJson json, String property) {
        json.node(property, "Organization", () -> naming(json));
    }

    private void naming(LinkedJson json) {
        json.text("@id", home + "#organization");
        json.text("name", site.name());
        json.text("url", home);
    }
}
