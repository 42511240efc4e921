package dev.prospectus.diff;

import dev.prospectus.model.Mode;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Session;
import dev.prospectus.model.SessionPart;
import dev.prospectus.words.Capitals;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.SessionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day, the time and the place of one session. What is handed out there is told apart. */
final class ToldSession implements FactWords<Session> {

    @Override
    public Class<Session> type() {
        return Session.class;
    }

    @Override
    public List<String> lines(Session session, Values values) {
        List<String> parts = new ArrayList<>();
        parts.add(day(session, values));
        session.start()
                .ifPresent(start -> parts.add(session.end()
                        .map(end -> DateWords.times(start, end))
                        .orElseGet(() -> "from " + DateWords.time(start))));
        session.mode().ifPresent(mode -> parts.add(mode.inText()));
        session.venue().ifPresent(venue -> parts.add(values.venue().apply(venue)));
        for (SessionPart part : session.parts()) {
            List<String> where = Stream.concat(
                            part.mode().map(Mode::inText).stream(), part.venue().map(values.venue()).stream())
                    .toList();
            parts.add(SessionWords.part(
                    part, where.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", where))));
        }
        session.handouts().bring().forEach(thing -> parts.add("bring " + thing));
        session.handouts()
                .materials()
                .forEach(material ->
                        parts.add(Capitals.inSentence(material.when().label()) + ": " + material.title() + " ("
                                + material.place().address() + ")"));
        return List.of(session.title().map(title -> title + ": ").orElse("") + String.join(", ", parts));
    }

    private static String day(Session session, Values values) {
        if (!(session.date() instanceof PlannedDate.On on)) {
            return "date " + values.date(session.date());
        }
        LocalDate last = session.lastDay().orElse(on.date());
        return last.equals(on.date()) ? DateWords.weekday(on.date()) : DateWords.days(on.date(), last);
    }
}
