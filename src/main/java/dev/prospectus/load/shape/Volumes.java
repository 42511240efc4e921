package dev.prospectus.load.shape;

import dev.prospectus.model.Format.Volume;
import dev.prospectus.model.Quantity;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours or days altogether: {@code 4 days}, {@code around 20 hours}. */
final class Volumes {

    private static final int MOST = 2_000;
    private static final Pattern WRITTEN = Pattern.compile("(.*) (hour|day)s?");
    private static final Pattern LOOSE = Pattern.compile(
            "(?:the )?(?:equivalent (?:of|to) )?(.*?) ?(h|d)(?:rs?|ours?|ays?)?(?: in all| in total| altogether)?\\.?");

    static final Shape<Volume> VOLUME = new ScalarShape<>(
            "a number of hours or days",
            "4 days",
            ScalarShape.pattern(Quantities.SCHEMA.replace("$", " (hours?|days?)$")),
            Volumes::read);

    private Volumes() {}

    private static Optional<Volume> read(String text, YamlScalar scalar, Problems problems) {
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            Optional<Quantity> quantity = Quantities.read(written.group(1), scalar, new Problems(), 1, MOST);
            if (quantity.isPresent()) {
                return quantity.map(number -> new Volume(number, unit(written.group(2))));
            }
        }
        Matcher loose = LOOSE.matcher(text.toLowerCase(Locale.UK));
        Optional<String> meant = loose.matches()
                ? Quantities.meant(loose.group(1), 1, MOST)
                        .map(number -> number + " " + unit(loose.group(2)).plural())
                : Optional.empty();
        problems.report(
                scalar.location(),
                ShapeCode.NUMBER,
                "expected a number of hours or days, found '" + Shapes.quotable(text) + "'",
                meant.map(volume -> "write '" + volume + "'")
                        .orElse(
                                "write it as '4 days' or 'around 20 hours', or delete this line and say it in 'duration'"));
        return Optional.empty();
    }

    private static Volume.Unit unit(String word) {
        return word.startsWith("h") ? Volume.Unit.HOUR : Volume.Unit.DAY;
    }
}
