package dev.prospectus.output.api;

import dev.prospectus.model.Nouns;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** All kinds of files in one OpenAPI document (version 3.1), for programs that make clients and documentation of it. */
final class OpenApiText {

    /** Of the interface: the first number stands in its addresses, the second rises with what is added. */
    private static final String VERSION = "1.0.0";

    private static final String ABOUT = """
            What %s offers, and how booking stands, as static JSON files. Each tells the instant at which it was true (asOf) \
            and leads to its schema. Within version 1 keys and files may be added; none is removed or renamed, none changes its type, and a key whose \
            schema lists its values gets no other. Ignore what you do not know. Instants are in UTC; days and times are local in %s.\
            """;

    private final Edition edition;
    private final Nouns nouns;

    OpenApiText(Edition edition) {
        this.edition = edition;
        this.nouns = edition.catalogue().nouns();
    }

    byte[] of(List<ApiFile<?>> files) {
        return JsonText.object(json -> {
            json.writeStringProperty("openapi", "3.1.0");
            json.writeStringProperty("jsonSchemaDialect", SchemaText.DIALECT);
            info(json);
            json.writeArrayPropertyStart("servers");
            json.writeStartObject();
            json.writeStringProperty(
                    "url", edition.routes().absolute(Routes.API.substring(0, Routes.API.length() - 1)));
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectPropertyStart("paths");
            files.forEach(file -> path(json, file));
            json.writeEndObject();
        });
    }

    private void info(JsonGenerator json) {
        String hub = edition.catalogue().site().name();
        json.writeObjectPropertyStart("info");
        json.writeStringProperty("title", hub);
        json.writeStringProperty("version", VERSION);
        json.writeStringProperty("description", ABOUT.formatted(hub, edition.zone()));
        json.writeObjectPropertyStart("contact");
        json.writeStringProperty("name", hub);
        json.writeStringProperty("url", edition.routes().absolute(Routes.CONTACT));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Each file is read in the same way, whatever is in it. */
    private void path(JsonGenerator json, ApiFile<?> file) {
        json.writeObjectPropertyStart(file.path().substring(Routes.API.length() - 1));
        json.writeObjectPropertyStart("get");
        json.writeStringProperty("operationId", file.name());
        json.writeStringProperty("summary", nouns.say(file.about()));
        file.parameter().ifPresent(parameter -> {
            json.writeArrayPropertyStart("parameters");
            json.writeStartObject();
            json.writeStringProperty("name", parameter.name());
            json.writeStringProperty("in", "path");
            json.writeBooleanProperty("required", true);
            json.writeStringProperty("description", nouns.say(parameter.about()));
            json.writeObjectPropertyStart("schema");
            parameter.kind().describe(json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        });
        json.writeObjectPropertyStart("responses");
        response(json, "200", nouns.say(file.about()));
        json.writeObjectPropertyStart("content");
        json.writeObjectPropertyStart("application/json");
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("$ref", "schemas/" + file.name() + ".json");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        if (file.parameter().isPresent()) {
            response(json, "404", "There is none.");
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Leaves it open. */
    private static void response(JsonGenerator json, String code, String about) {
        json.writeObjectPropertyStart(code);
        json.writeStringProperty("description", about);
    }
}
