package dev.prospectus.load.shape;

import dev.prospectus.model.Labelled;
import dev.prospectus.model.Word;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One word out of a set. */
final class ChoiceShape<T extends Labelled> implements Shape<T> {

    /** Common words for a status, or a way to give places. They are too different for a spelling hint. */
    private static final Map<String, String> STATUSES = Map.ofEntries(
            Map.entry("full", "fully-booked"),
            Map.entry("booked", "fully-booked"),
            Map.entry("sold out", "fully-booked"),
            Map.entry("waitlist", "waiting-list"),
            Map.entry("soon", "opening-soon"),
            Map.entry("started", "in-progress"),
            Map.entry("running", "in-progress"),
            Map.entry("over", "finished"),
            Map.entry("ended", "finished"),
            Map.entry("first come", "first-come"),
            Map.entry("first come, first served", "first-come"),
            Map.entry("selective", "selection"),
            Map.entry("selected", "selection"),
            Map.entry("lottery", "ballot"),
            Map.entry("draw", "ballot"),
            Map.entry("half-term", "holiday"),
            Map.entry("half term", "holiday"),
            Map.entry("vacation", "holiday"));

    /** What editors show beside each of the choices. VS Code reads it; the standard has no word for it. */
    static final String DESCRIPTIONS = "enumDescriptions";

    /** Whatever stands between several words where a list is meant. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;/&+]\\s*(?:and\\s)?|\\s+(?:and|or)\\s+|\\s+");

    private final String name;
    private final Map<String, T> choices;
    private final Map<String, List<String>> meant;
    private final Function<String, Optional<T>> unlisted;
    private final String otherwise;
    private final Shape<T> scalar;

    /**
     * @param name of the choice without an article: "role"
     * @param meant other words for a choice, in lower case, each with the ids of what it may mean
     * @param unlisted what stands for a word that is none of the choices; empty if it is a mistake
     * @param otherwise what else a hint says where no choice is like the word
     */
    private ChoiceShape(
            String name,
            List<T> choices,
            Map<String, List<String>> meant,
            Function<String, Optional<T>> unlisted,
            String otherwise) {
        this.name = name;
        this.choices = Shapes.byId(choices);
        this.meant = Map.copyOf(meant);
        this.unlisted = unlisted;
        this.otherwise = otherwise;
        List<String> words = new ArrayList<>(this.choices.keySet());
        Json.Members schema = Json.object()
                .with("enum", Json.texts(words))
                .with(
                        DESCRIPTIONS,
                        Json.texts(choices.stream().map(ChoiceShape::described).toList()));
        this.scalar = new ScalarShape<>(oneOf(name), words.get(0), schema, this::read);
    }

    /** Choices that the program names. */
    static <T extends Labelled> ChoiceShape<T> among(String name, List<T> choices) {
        return new ChoiceShape<>(name, choices, statuses(), word -> Optional.empty(), "");
    }

    private static Map<String, List<String>> statuses() {
        Map<String, List<String>> meant = new HashMap<>();
        STATUSES.forEach((word, id) -> meant.put(word, List.of(id)));
        return meant;
    }

    /**
     * Choices that the site names. Another word for one of them does not count where it is the word of another.
     *
     * @param unlisted what stands for a word that is none of them
     */
    static <T extends Word> ChoiceShape<T> amongWords(
            String name, List<T> choices, Function<String, Optional<T>> unlisted) {
        Map<String, List<String>> meant = new HashMap<>();
        Set<String> own = choices.stream()
                .map(choice -> choice.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (T choice : choices) {
            Stream.concat(
                            Stream.of(choice.word().toLowerCase(Locale.ROOT)),
                            choice.also().stream()
                                    .map(other -> other.toLowerCase(Locale.ROOT))
                                    .filter(other -> !own.contains(other)))
                    .forEach(word -> meant.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(choice.id()));
        }
        return new ChoiceShape<>(name, choices, meant, unlisted, ", or add it to data/vocabulary.yml");
    }

    private static String described(Labelled choice) {
        return choice.label() + choice.meaning().map(meaning -> ": " + meaning).orElse("");
    }

    /** "a role", "an access feature", "a unit of places". */
    private static String oneOf(String name) {
        return (name.matches("[aeio].*") ? "an " : "a ") + name;
    }

    private Optional<T> read(String text, YamlScalar place, Problems problems) {
        Optional<T> choice = Optional.ofNullable(choices.get(text)).or(() -> unlisted.apply(text));
        if (choice.isEmpty()) {
            problems.report(
                    place.location(),
                    ShapeCode.CHOICE,
                    "'" + Shapes.quotable(text) + "' is not " + oneOf(name),
                    hint(text),
                    one(text).flatMap(id -> SafeFixes.replace(place, id)));
        }
        return choice;
    }

    /** The one that was certainly meant: its id or label with other capitals or gaps, or the only one that may be mistyped. */
    private Optional<String> one(String text) {
        String typed = text.toLowerCase(Locale.ROOT);
        List<String> named =
                meant.getOrDefault(typed, List.of()).stream().distinct().toList();
        return named.isEmpty()
                ? DidYouMean.single(choices.keySet(), text)
                : Optional.of(named.get(0))
                        .filter(id -> named.size() == 1
                                && choices.containsKey(id)
                                && (id.equals(typed.replace(' ', '-'))
                                        || choices.get(id).label().equalsIgnoreCase(text)));
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
        String inside = text.replaceAll("^[(\\[{<]\\s*|\\s*[)\\]}>]$", "");
        if (choices.containsKey(inside)) {
            return "write '" + inside + "'";
        }
        List<String> several = SEVERAL.splitAsStream(inside)
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (several.size() > 1 && choices.keySet().containsAll(several)) {
            return "write several as one list, in brackets and with commas: [" + String.join(", ", several) + "]";
        }
        if (text.indexOf(',') > 0) {
            return "write several as one list, in brackets and with commas; " + all;
        }
        String typed = text.toLowerCase(Locale.ROOT);
        List<String> ids = meant.getOrDefault(typed, meant.getOrDefault(typed.replace('-', ' '), List.of())).stream()
                .filter(choices::containsKey)
                .distinct()
                .toList();
        return (ids.isEmpty() ? DidYouMean.among(choices.keySet(), text).stream() : ids.stream())
                .map(id -> "'" + id + "'")
                .reduce((one, other) -> one + " or " + other)
                .map(guess -> "did you mean " + guess + "? " + all)
                .orElse(all + otherwise);
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
