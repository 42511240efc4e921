package dev.prospectus.diff;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Changes for programs, all of them. */
public final class JsonWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes everything, with line feeds alone on every system. */
    public static void write(SiteChanges changes, PrintWriter out) {
        ObjectWriteContext indented = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
            }
        };
        try (JsonGenerator json = FACTORY.createGenerator(indented, out)) {
            new JsonWriter(json).write(changes);
        }
        out.print('\n');
    }

    private void write(SiteChanges changes) {
        json.writeStartObject();
        json.writeStringProperty("compared", changes.compared());
        json.writeBooleanProperty("changesForReaders", !changes.isNothing());
        strings("summary", changes.summary());
        strings("notes", changes.notes());
        strings("notCompared", changes.unread());
        json.writeArrayPropertyStart("lostAddresses");
        for (LostAddress address : changes.lost()) {
            json.writeStartObject();
            json.writeStringProperty("address", address.address());
            json.writeStringProperty("title", address.title());
            json.writeStringProperty("target", address.target());
            json.writeBooleanProperty("known", address.known());
            json.writeStringProperty("hint", address.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
        touched(changes.touched());
        json.writeArrayPropertyStart("sections");
        changes.sections().forEach(this::section);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void touched(Touched touched) {
        json.writeObjectPropertyStart("touched");
        strings("people", touched.people());
        json.writeNumberProperty("ways", touched.ways());
        json.writeNumberProperty("waysBefore", touched.before());
        json.writeNumberProperty("waysChanged", touched.changed());
        json.writeNumberProperty("waysChangedInReasonsOnly", touched.reasons());
        json.writeNumberProperty("waysGone", touched.gone());
        json.writeArrayPropertyStart("groups");
        for (WayGroup group : touched.groups()) {
            json.writeStartObject();
            strings("offers", group.offers());
            json.writeStringProperty("before", group.before());
            json.writeStringProperty("after", group.after());
            json.writeArrayPropertyStart("ways");
            for (List<String> way : group.ways()) {
                json.writeStartArray();
                way.forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void section(Section section) {
        json.writeStartObject();
        json.writeStringProperty("kind", section.id());
        json.writeArrayPropertyStart("entries");
        for (Entry entry : section.entries()) {
            json.writeStartObject();
            json.writeStringProperty("fate", entry.fate().word());
            json.writeStringProperty("id", entry.id());
            json.writeStringProperty("title", entry.title());
            json.writeStringProperty("about", entry.about());
            json.writeArrayPropertyStart("changes");
            entry.changes().forEach(this::change);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void change(Change change) {
        for (Edit edit : change.edits()) {
            json.writeStartObject();
            json.writeStringProperty("fact", change.label());
            json.writeStringProperty("before", edit.before());
            json.writeStringProperty("after", edit.after());
            json.writeEndObject();
        }
    }

    private void strings(String name, List<String> words) {
        json.writeArrayPropertyStart(name);
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}
