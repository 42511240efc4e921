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
import java.util.stream.Stream;

/** Values that the Java platform knows: time zones, language tags and countries. */
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
            "a language tag",
            "en-GB",
            ScalarShape.pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
            (text, scalar, problems) -> {
                if (isLanguage(text)) {
                    return Optional.of(text);
                }
                problems.report(
                        scalar.location(),
                        ShapeCode.SETTING,
                        "'" + Shapes.quotable(text) + "' is not a language tag",
                        languageMeant(text)
                                .map(tag -> "write '" + tag + "'")
                                .orElse("write 'en-GB', or 'cy' for Welsh"));
                return Optional.empty();
            });

    static final Shape<String> COUNTRY = new ScalarShape<>(
            "a country's two letters", "GB", ScalarShape.pattern("^[A-Z]{2}$"), (text, scalar, problems) -> {
                if (Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(text)) {
                    return Optional.of(text);
                }
                problems.report(
                        scalar.location(),
                        ShapeCode.SETTING,
                        "'" + Shapes.quotable(text) + "' is not the two letters of a country",
                        countryMeant(text)
                                .map(code -> "write '" + code + "'")
                                .orElse("write its two letters (ISO 3166), such as 'GB' or 'IE'"));
                return Optional.empty();
            });

    static final Shape<Currency> CURRENCY =
            new ScalarShape<>("a currency", "GBP", ScalarShape.pattern("^[A-Z]{3}$"), (text, scalar, problems) -> {
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

    /** The tag of a language whose English name somebody wrote. */
    private static Optional<String> languageMeant(String text) {
        return Stream.of(Locale.getISOLanguages())
                .filter(tag ->
                        Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK).equalsIgnoreCase(text))
                .findFirst();
    }

    /** The letters of a country whose name or letters somebody wrote in another way. */
    private static Optional<String> countryMeant(String text) {
        String typed = text.strip().toUpperCase(Locale.ROOT);
        return switch (typed) {
            case "UK", "ENGLAND", "SCOTLAND", "WALES", "NORTHERN IRELAND", "GREAT BRITAIN" -> Optional.of("GB");
            default ->
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                        .filter(code -> code.equals(typed)
                                || new Locale.Builder()
                                        .setRegion(code)
                                        .build()
                                        .getDisplayCountry(Locale.UK)
                                        .equalsIgnoreCase(typed))
                        .findFirst();
        };
    }

    private static boolean isLanguage(String text) {
        try {
            String language = new Locale.Builder().setLanguageTag(text).build().getLanguage();
            return Arrays.asList(Locale.getISOLanguages()).contains(language);
        } catch (IllformedLocaleException notOne) {
            return false;
        }
    }
}
