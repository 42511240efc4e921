package dev.prospectus.output.html.page;

import dev.prospectus.model.NextDoor.Stretch;
import dev.prospectus.model.NextDoor.Suggestion;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.words.NextDoorWords;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.util.List;
import java.util.Optional;

/**
 * A run of a neighbour that is named while an offer takes nobody here and that run does.
 *
 * @param link leads to its page
 * @param facts where and when; empty where neither is known
 * @param known the day on which the neighbour said so
 * @param shown whether it is named
 */
public record NextDoorLine(Link link, String facts, String known, Rollover<Boolean> shown) {

    /** One for each run that is named at some time, what comes first at the front. */
    public static List<NextDoorLine> of(Edition edition, Programme programme, OfferId offer) {
        List<Stretch> stretches = edition.nextDoor()
                .of(programme, offer.strand(), edition.booking(offer).timeline());
        Rollover<Optional<Suggestion>> named =
                Rollover.over(stretches, Stretch::from, stretch -> Rollover.of(stretch.suggestion()));
        return named.values().stream()
                .flatMap(Optional::stream)
                .distinct()
                .map(some -> new NextDoorLine(
                        new Link(NextDoorWords.link(some), some.run().page().toString()),
                        NextDoorWords.facts(some),
                        NextDoorWords.known(some),
                        named.map(then -> then.equals(Optional.of(some)))))
                .toList();
    }

    public boolean hidden() {
        return !shown.now();
    }

    /** For an attribute in single quotes. */
    public String later() {
        return RolloverJson.attribute(shown);
    }
}
