package dev.prospectus.diff;

import dev.prospectus.words.Capitals;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the facts of records are called, where the name of the component would not do. */
final class Labels {

    /** By the end of the path. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("body", "Text"),
            Map.entry("publishFrom", "Published from"),
            Map.entry("runsIn", "Runs in"),
            Map.entry("synonyms", "Words for the search"),
            Map.entry("people", "Contacts"),
            Map.entry("apply", "How to apply"),
            Map.entry("costs", "Cost"),
            Map.entry("override.status", "Status set by hand"),
            Map.entry("override.until", "Status set by hand until"),
            Map.entry("override.reason", "Reason for the status set by hand"),
            Map.entry("fullFor", "Fully booked for"),
            Map.entry("postponed.reason", "Postponed"),
            Map.entry("postponed.on", "Postponed on"),
            Map.entry("postponed.until", "New dates by"),
            Map.entry("cancelled.reason", "Cancelled"),
            Map.entry("cancelled.on", "Cancelled on"),
            Map.entry("setting.mode", "How people meet"),
            Map.entry("setting.features", "Access"),
            Map.entry("setting.awaited", "Dates"),
            Map.entry("minimum.places", "Runs with at least"),
            Map.entry("minimum.decidedBy", "Whether it runs is decided by"),
            Map.entry("sessions", "Session"),
            Map.entry("address.lines", "Address"),
            Map.entry("access.features", "Access"),
            Map.entry("access.words", "Access in words"),
            Map.entry("lead", "Led by"),
            Map.entry("offers", "Offers"),
            Map.entry("full", "Stands for"),
            Map.entry("source", "File"),
            Map.entry("publication.date", "Date"),
            Map.entry("publication.draft", "Draft"),
            Map.entry("holder.named", "Name is shown"),
            Map.entry("holder.name", "Name"),
            Map.entry("from", "From"),
            Map.entry("until", "Until"));

    /** What no reader sees: which findings count, how exports of booking forms are read, which words are never to be used, when somebody looks again, what web servers and other hubs are told. Old addresses are told of the redirects. */
    private static final List<String> UNSEEN = List.of(
            "upkeep.checks",
            "upkeep.bookings",
            "upkeep.catalogues",
            "never",
            "holder.review",
            "publication.waits",
            "address.hosting",
            "served.neighbourhood",
            "offering.shared",
            "aliases");

    private Labels() {}

    static boolean isUnseen(String path) {
        return UNSEEN.stream().anyMatch(unseen -> ends(path, unseen));
    }

    static String of(String path) {
        return WORDS.entrySet().stream()
                .filter(words -> ends(path, words.getKey()))
                .max(Comparator.comparingInt(words -> words.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseGet(() -> Capitals.first(plain(path.substring(path.lastIndexOf('.') + 1))));
    }

    /** "alsoCalled" is "also called". */
    static String plain(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean ends(String path, String end) {
        return path.equals(end) || path.endsWith("." + end);
    }
}
