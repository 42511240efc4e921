package dev.prospectus.load.shape;

import dev.prospectus.model.Labelled;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One word out of a fixed set. */
final class ChoiceShape<T extends Labelled> implements Shape<T> {

    /** Common words for a choice that has another name here, for hints. They are too different for a spelling hint. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("full", "fully-booked"),
            Map.entry("booked", "fully-booked"),
            Map.entry("sold out", "fully-booked"),
            Map.entry("waitlist", "waiting-list"),
            Map.entry("soon", "opening-soon"),
            Map.entry("started", "in-progress"),
            Map.entry("running", "in-progress"),
            Map.entry("over", "finished"),
            Map.entry("ended", "finished"),
            Map.entry("ta", "teaching-assistant"),
            Map.entry("tas", "teaching-assistant"),
            Map.entry("ect", "early-career-teacher"),
            Map.entry("ects", "early-career-teacher"),
            Map.entry("hod", "head-of-department"),
            Map.entry("head", "headteacher"),
            Map.entry("principal", "headteacher"),
            Map.entry("subject-leader", "maths-lead"),
            Map.entry("subject leader", "maths-lead"),
            Map.entry("eyfs", "early-years"),
            Map.entry("ks1", "primary"),
            Map.entry("ks2", "primary"),
            Map.entry("ks3", "secondary"),
            Map.entry("ks4", "secondary"),
            Map.entry("ks5", "post-16"),
            Map.entry("sixth form", "post-16"),
            Map.entry("face-to-face", "in-person"),
            Map.entry("face to face", "in-person"),
            Map.entry("virtual", "online"),
            Map.entry("remote", "online"),
            Map.entry("hybrid", "blended"));

    /** Whatever stands between several words where a list is meant. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;/&+]\\s*(?:and\\s)?|\\s+(?:and|or)\\s+|\\s+");

    private final String name;
    private final Map<String, T> choices;
    private final Shape<T> scalar;

    /** @param name of the choice without an article: "role" */
    ChoiceShape(String name, List<T> choices) {
        this.name = name;
        this.choices = Shapes.byId(choices);
        List<String> words = new ArrayList<>(this.choices.keySet());
        this.scalar =
                new ScalarShape<>("a " + name, words.get(0), Json.object().with("enum", Json.texts(words)), this::read);
    }

    private Optional<T> read(String text, YamlScalar place, Problems problems) {
        T choice = choices.get(text);
        if (choice == null) {
            problems.report(
                    place.location(), ShapeCode.CHOICE, "'" + Shapes.quotable(text) + "' is not a " + name, hint(text));
        }
        return Optional.ofNullable(choice);
    }

    private String hint(String text) {
        String all = "choose from "
                + choices.entrySet().stream()
                        .map(choice -> choice.getKey()
                                + choice.getValue()
                                        .meaning()
                                        .map(meaning -> " (" + meaning + ")")
                                        .orElse(""))
                        .collect(Collectors.joining(", "));
        List<String> several = SEVERAL.splitAsStream(text.replaceAll("^[(\\[]|[)\\]]$", ""))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (several.size() > 1 && choices.keySet().containsAll(several)) {
            return "write several as one list, in brackets and with commas: [" + String.join(", ", several) + "]";
        }
        if (text.indexOf(',') > 0) {
            return "write several as one list, in brackets and with commas; " + all;
        }
        return Optional.ofNullable(MEANT.get(text.toLowerCase(Locale.ROOT)))
                .filter(choices::containsKey)
                .or(() -> DidYouMean.among(choices.keySet(), text))
                .map(meant -> "did you mean '" + meant + "'? " + all)
                .orElse(all);
    }

    @Override
    public Optional<T> bind(YamlNode node, Problems problems) {
        return scalar.bind(node, problems);
    }

    @Override
    public String expected() {
        return scalar.expected();
    }

    @Override
    public String example() {
        return scalar.example();
    }

    @Override
    public Json schema(Definitions definitions) {
        return scalar.schema(definitions);
    }
}
