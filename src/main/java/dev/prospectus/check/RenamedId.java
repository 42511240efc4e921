package dev.prospectus.check;

import dev.prospectus.check.MissingIds.MissingId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.FirstFew;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Error: several files name a programme, a strand, a contact or a venue that doesn't exist, since it was renamed or deleted. */
final class RenamedId implements Check {

    private static final int MOST_FILES = 6;

    @Override
    public Rule rule() {
        return Rule.error("REF010");
    }

    @Override
    public void check(CheckContext context, Report report) {
        emptied(
                context.catalogue().contacts().isEmpty() && !context.isBroken(DataFiles.contacts()),
                DataFiles.contacts(),
                ContactUse.all(context).stream()
                        .map(use -> use.contact().value())
                        .toList(),
                report);
        emptied(
                context.catalogue().venues().isEmpty() && !context.isBroken(DataFiles.venues()),
                DataFiles.venues(),
                VenueUse.all(context).stream().map(use -> use.venue().value()).toList(),
                report);
        MissingIds missing = context.missingIds();
        missing.programmes().values().forEach(id -> programme(id, report));
        missing.strands().forEach((offer, id) -> strand(offer, id, report));
        missing.contacts().values().forEach(id -> entry(id, "contact", DataFiles.contacts(), report));
        missing.venues().values().forEach(id -> entry(id, "venue", DataFiles.venues(), report));
    }

    /** A registry without entries is one finding, however many are missing. */
    private static void emptied(boolean empty, String file, List<String> named, Report report) {
        if (empty && !named.isEmpty()) {
            report.add(
                    Pointer.whole(file),
                    "there is no entry in this file, or no such file, but " + named.size() + " places name its entries",
                    "get the file back, or write an entry for each of " + String.join(", ", new TreeSet<>(named)));
        }
    }

    private static void programme(MissingId missing, Report report) {
        String id = missing.id();
        if (missing.renamed().isPresent()) {
            String now = missing.renamed().get();
            report.add(
                    Pointer.whole(DataFiles.programme(new ProgrammeId(now))),
                    message("programme", missing) + "; nothing names '" + now + "'",
                    "if that is its new name, rename the file back to '" + id + ".yml'; or " + renaming(missing, now)
                            + ", and add '/programmes/" + id + "/: /programmes/" + now + "/' to data/redirects.yml");
            return;
        }
        report.add(
                Pointer.whole(DataFiles.programme(new ProgrammeId(id))),
                message("programme", missing),
                "if its file was renamed, call it '" + id + ".yml' again; if it was deleted, take '" + id + "' out of "
                        + files(missing.files()) + "; the programmes are " + DidYouMean.listed(missing.others(), id));
    }

    private static void strand(OfferId offer, MissingId missing, Report report) {
        Pointer strands = Pointer.in(DataFiles.programme(offer.programme())).at("strands");
        String id = missing.id();
        String message = message("strand", missing);
        if (missing.renamed().isPresent()) {
            String now = missing.renamed().get();
            report.add(
                    strands.named(now).at("id"),
                    message + "; nothing names '" + now + "'",
                    "if that is its new name, call it '" + id + "' again; or write '" + now + "' in "
                            + files(missing.files()));
            return;
        }
        report.add(
                strands,
                message,
                "get the strand back, or write another in " + files(missing.files()) + "; the strands are "
                        + DidYouMean.listed(missing.others(), id));
    }

    private static void entry(MissingId missing, String kind, String file, Report report) {
        String id = missing.id();
        if (missing.renamed().isPresent()) {
            String now = missing.renamed().get();
            report.add(
                    Pointer.in(file).at(now),
                    message(kind, missing) + "; nothing names '" + now + "'",
                    "if that is its new name, call it '" + id + "' again; or write '" + now + "' in "
                            + files(missing.files()));
            return;
        }
        report.add(
                Pointer.whole(file),
                message(kind, missing),
                "add '" + id + "' to " + file + ", or write another in " + files(missing.files())
                        + (missing.others().isEmpty()
                                ? ""
                                : "; the " + kind + "s are " + DidYouMean.listed(missing.others(), id)));
    }

    /** What else changes with a programme's name: files of cohorts have it too. */
    private static String renaming(MissingId missing, String now) {
        Map<String, Integer> texts = new TreeMap<>(missing.files());
        List<String> cohorts = missing.files().keySet().stream()
                .filter(file -> file.startsWith("data/cohorts/"))
                .filter(file -> file.endsWith("/" + missing.id() + ".yml"))
                .toList();
        cohorts.forEach(texts::remove);
        List<String> steps = new ArrayList<>();
        if (!cohorts.isEmpty()) {
            steps.add("rename " + String.join(", ", cohorts) + " too");
        }
        if (!texts.isEmpty()) {
            steps.add("write '" + now + "' in " + files(texts));
        }
        return String.join(", ", steps);
    }

    private static String message(String kind, MissingId missing) {
        return "there is no " + kind + " '" + missing.id() + "', but " + missing.places() + " places name it";
    }

    private static String files(Map<String, Integer> places) {
        return FirstFew.of(List.copyOf(places.keySet()), MOST_FILES);
    }
}
