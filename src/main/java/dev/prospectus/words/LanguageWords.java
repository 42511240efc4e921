package dev.prospectus.words;

import java.util.Locale;

/** What languages are called. */
public final class LanguageWords {

    private LanguageWords() {}

    /**
     * "Welsh".
     *
     * @param tag BCP 47 tag of the language
     * @param site BCP 47 tag of the language in which it is said
     */
    public static String name(String tag, String site) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(site));
    }
}
