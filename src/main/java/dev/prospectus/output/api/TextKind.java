package dev.prospectus.output.api;

import dev.prospectus.markdown.WholeLinks;
import dev.prospectus.model.RichText;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import tools.jackson.core.JsonGenerator;

/** What the hub wrote as Markdown, as HTML with whole addresses. */
final class TextKind implements Kind<RichText> {

    private final WholeLinks links;

    TextKind(Edition edition) {
        this.links = new WholeLinks(edition.routes().absolute(Routes.HOME), edition::picture, edition::waits);
    }

    /** A link to a part of the text stays one: who shows the text shows all of it. */
    @Override
    public void write(JsonGenerator json, RichText text) {
        json.writeString(links.html(text, ""));
    }

    @Override
    public void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "string");
        schema.writeStringProperty("contentMediaType", "text/html");
    }
}
