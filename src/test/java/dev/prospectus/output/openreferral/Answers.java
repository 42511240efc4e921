package dev.prospectus.output.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.LastChanges;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;

/** The answers of a site as Gson reads them, by their paths below the interface without their ending. */
record Answers(Preparation site, SortedMap<String, JsonObject> files) {

    static final String BASE = "open-referral/v3/";

    static Answers of(Path hub, Instant asOf, Optional<URI> elsewhere) throws IOException {
        return of(hub, asOf, elsewhere, LastChanges.UNKNOWN);
    }

    static Answers of(Path hub, Instant asOf, Optional<URI> elsewhere, LastChanges changes) throws IOException {
        Preparation site = SiteBuilder.prepare(
                new BuildRequest(hub, AsOf.of(asOf), elsewhere, false, Severity.ERROR, 1).with(changes));
        assertThat(site.publishable()).as(site.findings().toString()).isTrue();
        SortedMap<String, JsonObject> files = new TreeMap<>();
        Output.Folder folder =
                (Output.Folder) new OpenReferral().plan(site.edition()).get(0);
        for (Output output : folder.outputs().get()) {
            String text = new String(site.renderer().render(output), StandardCharsets.UTF_8);
            files.put(
                    output.path().value().substring(BASE.length()).replaceFirst("\\.json$", ""),
                    JsonParser.parseString(text).getAsJsonObject());
        }
        return new Answers(site, files);
    }

    List<JsonObject> list(String name) {
        return objects(files.get(name), "contents");
    }

    List<JsonObject> services() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("services/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The service with its page at an address of the site. */
    JsonObject service(String page) {
        String url = site.edition().routes().absolute(page);
        return services().stream()
                .filter(service -> text(service, "url").equals(url))
                .findFirst()
                .orElseThrow();
    }

    /** The words of a page at an absolute address. */
    String page(String address) throws IOException {
        String home = site.edition().routes().absolute("/");
        return Jsoup.parse(rendered("/" + address.substring(home.length()))).text();
    }

    /** A file of the catalogue as JSON. */
    JsonObject api(String name) throws IOException {
        return JsonParser.parseString(rendered(Routes.api(name))).getAsJsonObject();
    }

    private String rendered(String route) throws IOException {
        Output output = site.plan().find(Routes.file(route)).orElseThrow();
        return new String(site.renderer().render(output), StandardCharsets.UTF_8);
    }

    static List<JsonObject> objects(JsonObject of, String key) {
        return of.has(key)
                ? StreamSupport.stream(of.getAsJsonArray(key).spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .toList()
                : List.of();
    }

    static List<String> texts(List<JsonObject> of, String key) {
        return of.stream().map(object -> text(object, key)).toList();
    }

    static String text(JsonObject of, String key) {
        return of.get(key).getAsString();
    }
}
