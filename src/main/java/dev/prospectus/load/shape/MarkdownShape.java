package dev.prospectus.load.shape;

import dev.prospectus.model.RichText;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.Optional;

/** Markdown. It is not trimmed, so that each of its lines is a line of the file. */
enum MarkdownShape implements Shape<RichText> {
    INSTANCE;

    @Override
    public Optional<RichText> bind(YamlNode node, Problems problems) {
        return Words.TEXT.bind(node, problems).map(sound -> new RichText(((YamlScalar) node).text()));
    }

    @Override
    public String expected() {
        return "Markdown";
    }

    @Override
    public String example() {
        return "| ...";
    }

    @Override
    public Json schema(Definitions definitions) {
        return Json.object()
                .with("type", "string")
                .with(FileWords.MARKDOWN, "text/markdown")
                .with("minLength", Json.bare(1));
    }
}
