package dev.prospectus.output.icon;

import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The site for those who put it on their phone's first screen (W3C, Web Application Manifest). It opens as a page of the browser. */
final class Manifest {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private Manifest() {}

    static byte[] of(Edition edition) {
        SiteConfig site = edition.catalogue().site();
        Routes routes = edition.routes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("name", site.name());
            json.writeStringProperty("short_name", site.shortName());
            json.writeStringProperty("description", site.description());
            json.writeStringProperty("lang", site.language());
            json.writeStringProperty("start_url", routes.href(Routes.HOME));
            json.writeStringProperty("scope", routes.href(Routes.HOME));
            json.writeStringProperty("display", "minimal-ui");
            json.writeStringProperty("theme_color", site.theme().light().brand().toString());
            json.writeStringProperty(
                    "background_color", site.theme().light().background().toString());
            json.writeArrayPropertyStart("icons");
            icon(json, routes.href(Routes.icon("192")), 192, "any");
            icon(json, routes.href(Routes.icon("512")), 512, "any");
            icon(json, routes.href(Routes.icon("maskable-512")), 512, "maskable");
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void icon(JsonGenerator json, String src, int size, String purpose) {
        json.writeStartObject();
        json.writeStringProperty("src", src);
        json.writeStringProperty("sizes", size + "x" + size);
        json.writeStringProperty("type", "image/png");
        json.writeStringProperty("purpose", purpose);
        json.writeEndObject();
    }
}
