package dev.prospectus.diff;

import dev.prospectus.model.Applications;
import dev.prospectus.words.DateWords;
import java.util.List;
import java.util.stream.Stream;

/** When and how schools can apply. */
final class ToldApplications implements FactWords<Applications> {

    @Override
    public Class<Applications> type() {
        return Applications.class;
    }

    @Override
    public List<String> lines(Applications applications, Values values) {
        return Stream.of(
                        Stream.of("Open: " + values.date(applications.opens())),
                        applications.closes().stream().map(closes -> "Close: " + values.date(closes)),
                        applications.url().stream().map(url -> "Form: " + url),
                        applications.allocation().stream().map(how -> "Places: " + how.inText()),
                        applications.decisionsBy().stream().map(day -> "Decisions by " + DateWords.day(day)))
                .flatMap(lines -> lines)
                .toList();
    }
}
