package dev.prospectus.output.network;

import dev.prospectus.words.Listing;
import dev.prospectus.words.Phrase;
import dev.prospectus.words.Rollover;
import java.util.List;
import java.util.Optional;

/** How many hubs offer a programme, and how many of them take applications as time goes by. */
final class HubWords {

    private HubWords() {}

    /** "12 hubs, 5 open". */
    static Phrase of(Listed entry) {
        int hubs = hubs(entry.offers());
        int old = hubs(entry.offers().stream().filter(Offer::old).toList());
        String unknown = old == 0 ? "" : old == hubs ? ", not known at the moment" : ", " + old + " not known";
        return new Phrase(open(entry)
                .map(open -> new Phrase.Part(
                        Listing.count(hubs, "hub", "hubs") + (open == 0 ? "" : ", " + open + " open") + unknown,
                        Optional.empty())));
    }

    /** "2 open"; nothing where none is. */
    static Phrase openOf(Listed entry) {
        return new Phrase(open(entry).map(open -> new Phrase.Part(open == 0 ? "" : open + " open", Optional.empty())));
    }

    private static int hubs(List<Offer> offers) {
        return Math.toIntExact(offers.stream().map(Offer::member).distinct().count());
    }

    private static Rollover<Integer> open(Listed entry) {
        List<Offer> known =
                entry.offers().stream().filter(offer -> !offer.old()).toList();
        return Rollover.over(
                entry.instants(),
                at -> at,
                at -> Rollover.of(hubs(known.stream()
                        .filter(offer -> offer.timeline().at(at).isOpen())
                        .toList())));
    }
}
