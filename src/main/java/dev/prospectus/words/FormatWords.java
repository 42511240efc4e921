package dev.prospectus.words;

import dev.prospectus.model.Format;
import dev.prospectus.model.Length;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Nouns;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What taking part involves, in words. */
public final class FormatWords {

    /** Words that say themselves that there is one. */
    private static final Pattern ONE = Pattern.compile("(?:an?|one|the) ", Pattern.CASE_INSENSITIVE);

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private FormatWords() {}

    /** "6 work group meetings, half a day each, every half term, online"; how people meet is not said twice. */
    public static String meeting(Format.Meeting meeting) {
        StringBuilder words = new StringBuilder();
        boolean isOne = meeting.count().filter(Quantity::isOne).isPresent();
        Matcher article = ONE.matcher(meeting.what());
        boolean counted =
                meeting.count().filter(count -> count.span().to() == 1).isPresent() && article.lookingAt();
        boolean certain = meeting.count().flatMap(Quantity::exact).isPresent();
        meeting.count()
                .filter(count -> !counted || !certain)
                .ifPresent(count -> words.append(QuantityWords.of(count)).append(' '));
        words.append(counted && !certain ? meeting.what().substring(article.end()) : meeting.what());
        meeting.length().ifPresent(length -> words.append(", ").append(length(length, isOne ? "" : " each")));
        meeting.every().ifPresent(every -> words.append(", ").append(every));
        meeting.mode()
                .filter(mode -> !isSaid(mode, meeting.what()))
                .map(Mode::inText)
                .ifPresent(mode -> words.append(", ").append(mode));
        if (!meeting.whom().stream().allMatch(role -> names(meeting.what(), role))) {
            words.append(", for ").append(RoleWords.inText(meeting.whom()));
        }
        return Capitals.first(words.toString());
    }

    private static boolean names(String what, Role role) {
        return says(what, role.word()) || says(what, role.plural());
    }

    /** "half a day", or "half a day in person, 2 hours online". */
    private static String length(Length length, String each) {
        return length.parts().stream()
                .map(part -> part.words()
                        + each
                        + part.mode().map(mode -> " " + mode.inText()).orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** How long a unit takes and how people work on it: "3 to 4 hours, in your own time"; lengths by mode end before it. */
    public static Optional<String> unit(Programme.Unit unit) {
        List<String> parts = Stream.concat(
                        unit.length().map(length -> length(length, "")).stream(),
                        unit.mode().map(Mode::inText).stream())
                .toList();
        boolean byMode = unit.length().stream()
                .flatMap(length -> length.parts().stream())
                .anyMatch(part -> part.mode().isPresent());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Capitals.first(String.join(byMode ? "; " : ", ", parts)));
    }

    /** "One academic year, the equivalent of 4 days". */
    public static String takes(Format format) {
        return Capitals.first(format.duration())
                + format.volume()
                        .map(volume -> ", the equivalent of "
                                + QuantityWords.count(
                                        volume.quantity(),
                                        volume.unit().inText(),
                                        volume.unit().plural()))
                        .orElse("");
    }

    private static boolean isSaid(Mode mode, String what) {
        return says(what, mode.inText()) || mode.also().stream().anyMatch(also -> says(what, also));
    }

    /** Whether a text has some words, and not only as a part of others: "headteachers" does not say "teachers". */
    private static boolean says(String text, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])", ANY_CASE)
                .matcher(text)
                .find();
    }

    /** How many work together; people of each school are not told again where who takes part tells them. */
    public static Optional<String> group(Format format, Nouns nouns) {
        return format.group()
                .map(group -> group(
                        format.tellsPeopleTwice()
                                ? new Format.GroupSize(group.schools(), Optional.empty(), group.people(), group.units())
                                : group,
                        nouns))
                .filter(words -> !words.isEmpty());
    }

    /** "6 to 7 schools, 2 people from each school", "4 to 6 departments", or "around 12 people in all". */
    static String group(Format.GroupSize group, Nouns nouns) {
        List<String> parts = new ArrayList<>();
        group.schools().ifPresent(schools -> parts.add(QuantityWords.count(schools, nouns.school(), nouns.schools())));
        group.units()
                .ifPresent(units -> parts.add(QuantityWords.count(
                        units.count(), units.unit().word(), units.unit().plural())));
        group.perSchool()
                .ifPresent(people ->
                        parts.add(QuantityWords.count(people, "person", "people") + nouns.say(" from each {school}")));
        group.people().ifPresent(people -> parts.add(QuantityWords.count(people, "person", "people") + " in all"));
        return Capitals.first(String.join(", ", parts));
    }
}
