package dev.prospectus.load.shape;

import dev.prospectus.model.Currency;
import dev.prospectus.source.DidYouMean;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    static final Shape<Currency> CURRENCY =
            new ScalarShape<>("a currency", "GBP", Json.object().with("type", "string"), (text, scalar, problems) -> {
                Set<String> codes = java.util.Currency.getAvailableCurrencies().stream()
                        .map(java.util.Currency::getCurrencyCode)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (codes.contains(text)) {
                    return Optional.of(new Currency(text));
                }
                problems.report(
                        scalar.location(),
                        ShapeCode.SETTING,
                        "there is no currency '" + Shapes.quotable(text) + "'",
                        codes.contains(text.toUpperCase(Locale.ROOT))
                                ? "write '" + text.toUpperCase(Locale.ROOT) + "'"
                                : "write the three letters of its code, such as GBP or EUR");
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
