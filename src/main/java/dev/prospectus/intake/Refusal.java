package dev.prospectus.intake;

import dev.prospectus.draft.Names;
import dev.prospectus.draft.Notation;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.HumanDates;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a cell is not taken over, in words of the table. What stands there is shown only where it is a word of the catalogue, such
 * as a phase or a venue: anything else may be of a person, above all where columns were mixed up.
 *
 * @param why follows "was left out: "
 */
record Refusal(String why, String hint) {

    private static final int MOST_FIGURES = 6;
    private static final Pattern NAMED = Pattern.compile("^'.*' (is .*)$", Pattern.DOTALL);
    private static final Pattern FOUND = Pattern.compile("^(expected .*?), found .*$", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

    /** By what the shape of the file says. */
    static Refusal of(Field field, Diagnostic finding, String typed) {
        return switch (field.notation()) {
            case DAY -> new Refusal(day(typed, "it is not understood as a day"), "write it as 7 October 2026");
            case MOMENT ->
                new Refusal(
                        day(typed, "it is not understood as a day, or as a day and a time"),
                        "write it as 7 October 2026, as 7 October 2026 16:00, or as tbc by 7 October 2026");
            case SESSIONS ->
                new Refusal(
                        day(typed, "it is not understood as a day and its times"),
                        "write it as 7 October 2026 13:00-16:00, and nothing else; what more there is to say of a session goes"
                                + " into the file");
            case TRUTH -> new Refusal("it is neither yes nor no", "write yes or no");
            case COST -> new Refusal("it is not understood as a cost", "write free, or as 120 per place");
            case NUMBER ->
                field.key().equals("year-groups")
                        ? new Refusal(
                                "it is no number and no range", "write a number such as 6, or a range such as 5-8")
                        : new Refusal("it is no number that can stand there", "write the number alone, such as 20");
            case WORDS, WORD ->
                mayBeShown(typed)
                        ? new Refusal(finding.message(), finding.hint().orElse(""))
                        : new Refusal("it is none of the words that may stand there", about(field));
            default -> new Refusal(masked(finding.message(), typed), about(field));
        };
    }

    /** Where nothing is called so. */
    static Refusal unknown(Field field, String typed, Names names) {
        String shown = field.notation() != Notation.CONTACT && mayBeShown(typed) ? " '" + typed + "'" : "";
        String guess = names.nearest(field.notation(), typed)
                .map(id -> "did you mean '" + id + "'? ")
                .orElse("");
        return new Refusal(
                "nothing in the site or the table is called" + (shown.isEmpty() ? " so" : shown),
                guess + "write " + field.notation().inWords());
    }

    static boolean mayBeShown(String words) {
        return words.indexOf('@') < 0
                && words.chars().filter(Character::isDigit).count() <= MOST_FIGURES
                && words.equals(Note.cut(words));
    }

    private static String day(String typed, String otherwise) {
        return HumanDates.wrongWeekday(typed).isPresent()
                ? "its day and its weekday do not belong together"
                : HumanDates.day(typed).isEmpty()
                                && HumanDates.lastDayMeant(typed).isPresent()
                        ? "its month has no such day"
                        : otherwise;
    }

    private static String about(Field field) {
        return "the column is for: " + field.about();
    }

    /** A message without what was typed. */
    private static String masked(String message, String typed) {
        Matcher named = NAMED.matcher(message);
        Matcher found = FOUND.matcher(message);
        String rest = named.matches() ? "it " + named.group(1) : found.matches() ? found.group(1) : message;
        String folded = rest.toLowerCase(Locale.ROOT);
        boolean clean =
                WORD.matcher(typed.toLowerCase(Locale.ROOT)).results().noneMatch(word -> folded.contains(word.group()));
        return clean && rest.indexOf('\'') < 0 ? rest : "it is not what the file may hold there";
    }
}
