package dev.prospectus.load.shape;

import dev.prospectus.source.DidYouMean;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Values that the Java platform knows: time zones and language tags. */
final class Settings {

    static final Shape<ZoneId> TIME_ZONE = new ScalarShape<>(
            "a time zone", "Europe/London", Json.object().with("type", "string"), (text, scalar, problems) -> {
                if (ZoneId.getAvailableZoneIds().contains(text)) {
                    return Optional.of(ZoneId.of(text));
                }
                problems.report(
                        scalar.location(),
                        ShapeCode.SETTING,
                        "there is no time zone '" + Shapes.quotable(text) + "'",
                        DidYouMean.among(ZoneId.getAvailableZoneIds(), text)
                                .map(meant -> "did you mean '" + meant + "'?")
                                .orElse("write 'Europe/London'"));
                return Optional.empty();
            });

    static final Shape<String> LANGUAGE = new ScalarShape<>(
            "a language tag", "en-GB", Json.object().with("type", "string"), (text, scalar, problems) -> {
                if (isLanguage(text)) {
                    return Optional.of(text);
                }
                problems.report(
                        scalar.location(),
                        ShapeCode.SETTING,
                        "'" + Shapes.quotable(text) + "' is not a language tag",
                        "write 'en-GB', or 'cy' for Welsh");
                return Optional.empty();
            });

    private Settings() {}

    private static boolean isLanguage(String text) {
        try {
            String language = new Locale.Builder().setLanguageTag(text).build().getLanguage();
            return Arrays.asList(Locale.getISOLanguages()).contains(language);
        } catch (IllformedLocaleException notOne) {
            return false;
        }
    }
}
