package dev.prospectus.diff;

import dev.prospectus.model.Cohort;
import dev.prospectus.words.DateWords;
import dev.prospectus.words.PlaceWords;
import java.util.List;
import java.util.stream.Stream;

/** How many places there are, and how many are taken. */
final class ToldPlaces implements FactWords<Cohort.Places> {

    @Override
    public Class<Cohort.Places> type() {
        return Cohort.Places.class;
    }

    @Override
    public List<String> lines(Cohort.Places places, Values values) {
        return Stream.of(
                        Stream.of(PlaceWords.inAll(places)),
                        places.taken().stream().map(taken -> taken + " taken"),
                        Stream.of(places.waitingList() ? "Has a waiting list" : "Has no waiting list"),
                        places.waiting().stream().map(waiting -> PlaceWords.waiting(waiting, places)),
                        places.asOf().stream().map(day -> "Counted on " + DateWords.day(day)))
                .flatMap(lines -> lines)
                .toList();
    }
}
