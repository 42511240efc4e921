package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.text;

import dev.prospectus.load.shape.Definitions;
import dev.prospectus.load.shape.Json;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.model.Eligibility.Advised;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlSequence;
import java.util.List;
import java.util.Optional;

/** What is good to have done before, as a requirement, or in sentences. */
final class AdvisedShape implements Shape<Advised> {

    private static final Shape<List<String>> SENTENCES = list("sentences", text());

    @Override
    public Optional<Advised> bind(YamlNode node, Problems problems) {
        boolean blocks = node instanceof YamlSequence sequence
                && sequence.items().stream().anyMatch(YamlMapping.class::isInstance);
        return node instanceof YamlMapping || blocks
                ? RequirementShape.REQUIREMENT
                        .bind(node, problems)
                        .map(requirement -> new Advised(Optional.of(requirement), List.of()))
                : SENTENCES.bind(node, problems).map(sentences -> new Advised(Optional.empty(), sentences));
    }

    @Override
    public String expected() {
        return "a requirement or a list of sentences";
    }

    @Override
    public String example() {
        return SENTENCES.example();
    }

    @Override
    public Json schema(Definitions definitions) {
        return Json.object()
                .with(
                        "anyOf",
                        Json.array(List.of(
                                RequirementShape.REQUIREMENT.schema(definitions), SENTENCES.schema(definitions))));
    }
}
