package dev.prospectus.output.network;

import dev.prospectus.model.PublishedHub;
import dev.prospectus.model.PublishedHub.Word;
import dev.prospectus.model.PublishedNetwork;
import dev.prospectus.model.PublishedRun;
import dev.prospectus.model.StatusTimeline;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is known of all hubs, as JSON: {@code network.json} with the hubs, {@code programmes.json} and
 * {@code runs.json} with what they offer, in the keys of the interface of a hub, each with when that was so.
 */
final class NetworkData {

    static final String INDEX = Routes.api("network");

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final NetworkTools tools;
    private final Offers offers;

    NetworkData(NetworkTools tools, Offers offers) {
        this.tools = tools;
        this.offers = offers;
    }

    List<Output> files() {
        return List.of(
                file(INDEX, this::writeHubs),
                file(Routes.api("programmes"), this::writeProgrammes),
                file(Routes.api("runs"), this::writeRuns));
    }

    private Output file(String path, Consumer<JsonGenerator> content) {
        return new Output.Bytes(Routes.file(path), () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
                json.writeStartObject();
                json.writeStringProperty("asOf", tools.edition().asOf().toString());
                content.accept(json);
                json.writeEndObject();
            }
            return bytes.toByteArray();
        });
    }

    private void writeHubs(JsonGenerator json) {
        json.writeStringProperty("title", tools.network().network().naming().title());
        json.writeStringProperty("home", tools.edition().routes().absolute(Routes.HOME));
        json.writeArrayPropertyStart("hubs");
        for (PublishedNetwork.Known known : tools.network().hubs()) {
            json.writeStartObject();
            json.writeStringProperty("id", known.member().hub().id());
            json.writeStringProperty("name", known.member().hub().name());
            json.writeStringProperty("region", known.member().region());
            known.published().ifPresent(hub -> writeKnown(json, hub));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("files");
        json.writeString(tools.edition().routes().absolute(Routes.api("programmes")));
        json.writeString(tools.edition().routes().absolute(Routes.api("runs")));
        json.writeEndArray();
    }

    private static void writeKnown(JsonGenerator json, PublishedHub hub) {
        json.writeStringProperty("home", hub.home().toString());
        json.writeStringProperty("asOf", hub.asOf().toString());
    }

    private void writeProgrammes(JsonGenerator json) {
        json.writeArrayPropertyStart("programmes");
        for (Offer offer : offers.all()) {
            json.writeStartObject();
            json.writeStringProperty("hub", offer.member().hub().id());
            json.writeStringProperty("id", offer.programme().id());
            json.writeStringProperty("asOf", offer.hub().asOf().toString());
            offer.programme().sameAs().ifPresent(name -> json.writeStringProperty("sameAs", name));
            json.writeStringProperty("title", offer.programme().title());
            json.writeStringProperty("summary", offer.programme().summary());
            write(json, "phases", labels(Offers.phases(offer)));
            write(json, "roles", labels(Offers.roles(offer)));
            if (offer.programme().open()) {
                json.writeBooleanProperty("openToNeighbours", true);
            }
            json.writeStringProperty("page", offer.programme().page().toString());
            write(json, offer.timeline());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRuns(JsonGenerator json) {
        json.writeArrayPropertyStart("runs");
        for (Offer offer : offers.all()) {
            for (PublishedRun run : offer.runs()) {
                json.writeStartObject();
                json.writeStringProperty("hub", offer.member().hub().id());
                json.writeStringProperty("id", run.id());
                json.writeStringProperty("asOf", offer.hub().asOf().toString());
                json.writeStringProperty("title", run.title());
                write(json, "modes", run.place().modes());
                write(json, "towns", run.place().towns());
                run.time().starts().ifPresent(at -> json.writeStringProperty("starts", at.toString()));
                run.time().ends().ifPresent(at -> json.writeStringProperty("ends", at.toString()));
                json.writeStringProperty("page", run.page().toString());
                write(json, run.timeline());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static List<String> labels(Map<String, Word> words) {
        return words.values().stream().map(Word::label).toList();
    }

    private static void write(JsonGenerator json, String key, Collection<String> words) {
        json.writeArrayPropertyStart(key);
        words.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, StatusTimeline timeline) {
        json.writeStringProperty("status", timeline.initial().id());
        json.writeArrayPropertyStart("changes");
        for (StatusTimeline.Change change : timeline.changes()) {
            json.writeStartObject();
            json.writeStringProperty("at", change.at().toString());
            json.writeStringProperty("status", change.status().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
