package dev.prospectus.diff;

import dev.prospectus.model.People;
import dev.prospectus.words.Capitals;
import java.util.List;
import java.util.stream.Stream;

/** Whom to ask about a programme, and who leads it. */
final class ToldContacts implements FactWords<People> {

    @Override
    public Class<People> type() {
        return People.class;
    }

    @Override
    public List<String> lines(People people, Values values) {
        return Stream.of(
                        Stream.of("Whom to ask: " + values.contact().apply(people.contact())),
                        people.inOrder().entrySet().stream()
                                .map(one -> "About "
                                        + Capitals.inSentence(one.getKey().label()) + ": "
                                        + values.contact().apply(one.getValue())),
                        people.ledBy().stream()
                                .map(leader -> "Led by: " + values.contact().apply(leader)))
                .flatMap(lines -> lines)
                .toList();
    }
}
