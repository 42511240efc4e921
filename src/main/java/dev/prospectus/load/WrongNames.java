package dev.prospectus.load;

import dev.prospectus.model.AcademicYear;
import dev.prospectus.source.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file or folder of {@code data/} under a wrong name was meant to be. */
final class WrongNames {

    static final List<String> FOLDERS = List.of("programmes", "cohorts", "bookings", "pathways");

    /** The registries that each stand in a file of their own. */
    static final List<String> REGISTRIES = List.of(
            "contacts.yml",
            "venues.yml",
            "glossary.yml",
            "notices.yml",
            "terms.yml",
            "vocabulary.yml",
            "redirects.yml");

    private static final Pattern ENDING = Pattern.compile("(\\.ya?ml)?(\\.txt)?$");
    private static final Pattern ENDINGS = Pattern.compile("(?i)(?:[. _]ya?ml|\\.txt)+$");
    private static final Pattern YEARS = Pattern.compile("(20)?([0-9]{2})[^0-9]+(20)?([0-9]{2})");

    private WrongNames() {}

    /** The name that a folder in {@code data/} was meant to have. */
    static Optional<String> folder(String name) {
        return DidYouMean.among(FOLDERS, name);
    }

    /** The name that a file in {@code data/} was meant to have: whatever its ending and its capitals, also mistyped. */
    static Optional<String> registry(String name) {
        return DidYouMean.among(
                REGISTRIES, ENDING.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst(".yml"));
    }

    /** A name without the endings of YAML and of texts, however they are written and however many there are. */
    static String stem(String name) {
        return ENDINGS.matcher(name).replaceFirst("");
    }

    /** The name that a file of YAML was meant to have, if its ending is a variant of that. */
    static Optional<String> yaml(String name) {
        String stem = stem(name);
        return stem.equals(name) || stem.isEmpty() ? Optional.empty() : Optional.of(stem + ".yml");
    }

    /** The academic year that a folder of cohorts or a file of bookings was meant for, such as {@code 2026-2027}. */
    static Optional<AcademicYear> year(String name) {
        Matcher years = YEARS.matcher(name);
        if (!years.matches()) {
            return Optional.empty();
        }
        String meant = "20" + years.group(2) + "-" + years.group(4);
        return AcademicYear.isValid(meant) ? Optional.of(AcademicYear.parse(meant)) : Optional.empty();
    }
}
