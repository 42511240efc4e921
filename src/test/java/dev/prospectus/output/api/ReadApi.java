package dev.prospectus.output.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the interface of a site, read by Gson.
 *
 * @param files by path below the site's root
 */
record ReadApi(Preparation site, SortedMap<String, JsonObject> files) {

    static ReadApi of(Path folder, Instant asOf) throws IOException {
        Preparation site = SiteBuilder.prepare(
                new BuildRequest(folder, AsOf.of(asOf), Optional.empty(), false, Severity.ERROR, 1));
        SortedMap<String, JsonObject> files = new TreeMap<>();
        for (Output output : site.plan().outputs()) {
            String path = output.path().value();
            if (path.startsWith("api/")) {
                String text = new String(site.renderer().render(output), StandardCharsets.UTF_8);
                files.put(path, JsonParser.parseString(text).getAsJsonObject());
            }
        }
        return new ReadApi(site, files);
    }

    JsonObject file(String name) {
        return files.get("api/v1/" + name + ".json");
    }

    /** The files that are no description of others. */
    SortedMap<String, JsonObject> data() {
        SortedMap<String, JsonObject> data = new TreeMap<>(files);
        data.keySet().removeIf(path -> path.startsWith("api/v1/schemas/") || path.equals("api/v1/openapi.json"));
        return data;
    }

    /** The file of this site at an address. */
    JsonObject at(JsonElement address) {
        String home = site.edition().routes().absolute("/");
        if (!address.getAsString().startsWith(home)) {
            throw new AssertionError("elsewhere: " + address);
        }
        return files.get(address.getAsString().substring(home.length()));
    }
}
