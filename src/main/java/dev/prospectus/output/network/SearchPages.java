package dev.prospectus.output.network;

import dev.prospectus.model.Folding;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.ListPart;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import dev.prospectus.words.Rollover;
import dev.prospectus.words.RolloverJson;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the search finds, as the file that its script asks and as a list from A to Z. */
final class SearchPages {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private static final String HUBS = "Hubs";
    private static final String PROGRAMMES = "Programmes";
    private static final String BY_HUB = "Programmes at one hub";
    private static final String OTHER = "0 to 9";

    /** Entries of one page, about 200 bytes each. */
    private static final int MOST_ENTRIES = 700;

    private final NetworkTools tools;
    private final List<Found> found = new ArrayList<>();

    SearchPages(NetworkTools tools, Offers offers) {
        this.tools = tools;
        offers.entries(offer -> true).forEach(entry -> {
            entry.shared().ifPresent(name -> found.add(ofSeveral(entry, name)));
            entry.offers().forEach(offer -> found.add(ofHub(entry.shared().isPresent() ? BY_HUB : PROGRAMMES, offer)));
        });
        tools.network()
                .hubs()
                .forEach(known -> known.published()
                        .ifPresent(hub -> found.add(new Found(
                                HUBS,
                                known.member().hub().name(),
                                hub.home().toString(),
                                tools.dated(known.member().region(), hub),
                                "",
                                Optional.empty()))));
    }

    private Found ofSeveral(Listed entry, String name) {
        return new Found(
                PROGRAMMES,
                entry.title(),
                tools.href(Routes.shared(name)),
                HubWords.of(entry).words(),
                entry.summary(),
                entry.isOld() ? Optional.empty() : Optional.of(RolloverJson.json(Rollover.of(entry.timeline()))));
    }

    private Found ofHub(String group, Offer offer) {
        return new Found(
                group,
                offer.programme().title() + ", " + offer.member().hub().name(),
                offer.programme().page().toString(),
                tools.dated(offer.member().region(), offer.hub()),
                offer.programme().summary(),
                offer.old() ? Optional.empty() : Optional.of(RolloverJson.json(Rollover.of(offer.timeline()))));
    }

    /** @param status as it rolls over, as JSON */
    private record Found(String group, String title, String url, String words, String text, Optional<String> status) {}

    /** The list, for the template that lists all of a hub's site. */
    record View(Frame frame, List<Letter> letters, List<ListPart.PartLink> parts) {}

    record Letter(String id, String title, List<Entry> entries) {}

    record Entry(String title, String href, String kind) {}

    List<Output> files() {
        List<ListPart<Found>> parts = ListPart.of(
                Routes.SEARCH, Listing.aToZ(found, Found::title, Comparator.comparing(Found::url)), MOST_ENTRIES);
        List<Output> files = new ArrayList<>(List.of(new Output.Bytes(Routes.file(Routes.SEARCH_INDEX), this::index)));
        parts.forEach(part -> files.add(tools.page(
                PageHead.of(
                        part.path(),
                        "Search" + part.suffix(),
                        "Every programme and every hub, from A to Z" + part.suffix() + ".",
                        "search"),
                "search.ftlh",
                frame -> new View(frame, letters(part.items()), ListPart.links(parts, part, tools.edition())))));
        return files;
    }

    private static List<Letter> letters(List<Found> some) {
        Map<String, List<Entry>> byLetter = new TreeMap<>();
        some.forEach(entry -> byLetter.computeIfAbsent(letter(entry.title()), key -> new ArrayList<>())
                .add(new Entry(entry.title(), entry.url(), entry.group().equals(HUBS) ? "Hub" : "Programme")));
        return byLetter.entrySet().stream()
                .map(letter -> new Letter(
                        letter.getKey().equals(OTHER)
                                ? "digits"
                                : letter.getKey().toLowerCase(Locale.UK),
                        letter.getKey(),
                        letter.getValue()))
                .toList();
    }

    private static String letter(String title) {
        int first = Folding.of(title).codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.UK) : OTHER;
    }

    private byte[] index() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("groups");
            json.writeString(PROGRAMMES);
            json.writeString(BY_HUB);
            json.writeString(HUBS);
            json.writeEndArray();
            json.writeArrayPropertyStart("entries");
            for (Found entry : found) {
                json.writeStartObject();
                json.writeStringProperty("group", entry.group());
                json.writeStringProperty("title", entry.title());
                json.writeStringProperty("url", entry.url());
                json.writeStringProperty("words", entry.words());
                json.writeStringProperty("text", entry.text());
                entry.status().ifPresent(status -> {
                    json.writeName("status");
                    json.writeRawValue(status);
                });
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
