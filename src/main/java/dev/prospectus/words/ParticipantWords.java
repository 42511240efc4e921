package dev.prospectus.words;

import dev.prospectus.model.Participants;
import dev.prospectus.model.Quantity;
import dev.prospectus.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom a school sends, in words. */
public final class ParticipantWords {

    private ParticipantWords() {}

    /** "Two teachers, one of them the maths lead; other teachers at times". */
    public static String all(List<Participants> participants) {
        StringBuilder words = new StringBuilder();
        List<Optional<Role>> named = new ArrayList<>();
        for (Participants some : participants) {
            if (some.part()) {
                words.append(", ").append(part(some));
            } else {
                words.append(words.isEmpty() ? "" : "; ").append(whole(some, named));
            }
            words.append(some.atTimes() ? " at times" : "");
            named.add(some.role());
        }
        return Capitals.first(words.toString());
    }

    private static String whole(Participants some, List<Optional<Role>> named) {
        boolean others = some.count().isEmpty()
                && some.role()
                        .filter(role -> named.stream().flatMap(Optional::stream).anyMatch(known -> known.isA(role)))
                        .isPresent();
        return (others ? "other " : "") + counted(some) + as(some);
    }

    /** "one of them the maths lead", "two of them Mastery Advocates", "among them teachers". */
    private static String part(Participants some) {
        Optional<Quantity> count = some.count();
        boolean one = count.filter(Quantity::isOne).isPresent();
        String which = some.role()
                .map(role -> one ? " the " + role.word() : " " + role.plural())
                .or(() -> some.unit().map(unit -> " " + (one ? unit.word() : unit.plural())))
                .orElse("");
        return count.map(number -> QuantityWords.spelled(number) + " of them").orElse("among them") + which + as(some);
    }

    /** "two teachers", "preferably two pairs of teachers", "one department", "two Mastery Advocates". */
    private static String counted(Participants some) {
        Optional<Quantity> count = some.count();
        boolean one = count.filter(number -> number.span().to() == 1).isPresent();
        Optional<String> unit = some.unit().map(of -> one ? of.word() : of.plural());
        Optional<String> who = unit.map(counted -> counted
                        + some.role().map(role -> " of " + role.plural()).orElse(""))
                .or(() -> some.role().map(role -> one ? role.word() : role.plural()))
                .or(some::as);
        return count.map(number -> QuantityWords.spelled(number) + " ").orElse("") + who.orElse("");
    }

    /** What they do there, where it is not what they are called. */
    private static String as(Participants some) {
        return some.role().isEmpty() && some.unit().isEmpty() && !some.part()
                ? ""
                : some.as().map(words -> " as " + words).orElse("");
    }
}
