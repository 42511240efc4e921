package dev.prospectus.output.twin;

import dev.prospectus.model.Notice;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands at the head of many twins.
 *
 * @param asOf as of when they hold
 * @param notices where to read the notices of all pages; empty where there are none
 */
record SharedLines(String asOf, List<String> notices) {

    static SharedLines of(Edition edition) {
        return edition.once(SharedLines.class, SharedLines::made);
    }

    private static SharedLines made(Edition edition) {
        String titles = edition.catalogue().notices(edition.asOf()).stream()
                .map(Notice::title)
                .map(MarkdownText::words)
                .collect(Collectors.joining("; "));
        return new SharedLines(
                AsOfText.of(edition),
                titles.isEmpty()
                        ? List.of()
                        : List.of("Notice: [" + titles + "](" + edition.routes().absolute(Routes.HOME) + ")"));
    }
}
