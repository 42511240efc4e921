package dev.prospectus.diff;

import dev.prospectus.model.Format;
import dev.prospectus.words.FormatWords;
import dev.prospectus.words.ParticipantWords;
import dev.prospectus.words.QuantityWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What taking part involves: time, people, meetings, cover. */
final class ToldFormat implements FactWords<Format> {

    @Override
    public Class<Format> type() {
        return Format.class;
    }

    @Override
    public List<String> lines(Format format, Values values) {
        Optional<String> people = format.participants().isEmpty()
                ? Optional.empty()
                : Optional.of("Taking part: " + ParticipantWords.all(format.participants()));
        return Stream.of(
                        Stream.of("Takes: " + FormatWords.takes(format)),
                        people.stream(),
                        format.meetings().stream().map(meeting -> "Meetings: " + FormatWords.meeting(meeting)),
                        FormatWords.group(format, values.edition().catalogue().nouns()).stream()
                                .map(group -> "Group: " + group),
                        format.releaseDays().stream()
                                .map(days -> "Released for " + QuantityWords.count(days, "day", "days")),
                        format.coverDays().stream()
                                .map(days -> "Cover for " + QuantityWords.count(days, "day", "days")))
                .flatMap(lines -> lines)
                .toList();
    }
}
