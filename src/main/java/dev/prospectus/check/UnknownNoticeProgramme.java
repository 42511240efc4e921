package dev.prospectus.check;

import dev.prospectus.model.Notice;
import dev.prospectus.model.ProgrammeId;
import java.util.List;

/** Error: a notice names a programme that doesn't exist. */
final class UnknownNoticeProgramme implements Check {

    @Override
    public Rule rule() {
        return Rule.error("REF005");
    }

    @Override
    public void check(CheckContext context, Report report) {
        List<String> names = context.catalogue().programmes().stream()
                .map(programme -> programme.id().value())
                .toList();
        for (Notice notice : context.catalogue().notices()) {
            for (int i = 0; i < notice.programmes().size(); i++) {
                ProgrammeId id = notice.programmes().get(i);
                if (!context.knows(id) && !context.missingIds().programmes().containsKey(id.value())) {
                    report.add(
                            Pointer.of(notice).at("programmes").item(i),
                            "there is no programme '" + id + "'",
                            Suggestion.of(names, id.value(), "programmes", "take it out"));
                }
            }
        }
    }
}
