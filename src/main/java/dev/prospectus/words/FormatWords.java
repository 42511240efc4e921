package dev.prospectus.words;

import dev.prospectus.model.Format;
import dev.prospectus.model.Mode;
import dev.prospectus.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What taking part involves, in words. */
public final class FormatWords {

    private FormatWords() {}

    /** "6 work group meetings, half a day each, every half term, online"; how people meet is not said twice. */
    public static String meeting(Format.Meeting meeting) {
        StringBuilder words = new StringBuilder();
        boolean isOne = meeting.count().filter(Quantity::isOne).isPresent();
        meeting.count().ifPresent(count -> words.append(QuantityWords.of(count)).append(' '));
        words.append(meeting.what());
        meeting.length().ifPresent(length -> words.append(", ").append(length).append(isOne ? "" : " each"));
        meeting.every().ifPresent(every -> words.append(", ").append(every));
        meeting.mode()
                .filter(mode -> !isSaid(mode, meeting.what().toLowerCase(Locale.UK)))
                .map(Mode::inText)
                .ifPresent(mode -> words.append(", ").append(mode));
        return Capitals.first(words.toString());
    }

    private static boolean isSaid(Mode mode, String what) {
        return what.contains(mode.inText().toLowerCase(Locale.UK))
                || mode.also().stream().anyMatch(also -> what.contains(also.toLowerCase(Locale.UK)));
    }

    /** "6 to 7 schools, 2 people from each school", or "around 12 people in all". */
    public static String group(Format.GroupSize group) {
        List<String> parts = new ArrayList<>();
        group.schools().ifPresent(schools -> parts.add(QuantityWords.count(schools, "school", "schools")));
        group.perSchool()
                .ifPresent(people -> parts.add(QuantityWords.count(people, "person", "people") + " from each school"));
        group.people().ifPresent(people -> parts.add(QuantityWords.count(people, "person", "people") + " in all"));
        return Capitals.first(String.join(", ", parts));
    }
}
