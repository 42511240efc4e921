package dev.prospectus.check;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OldAddress;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.Slug;
import dev.prospectus.source.DidYouMean;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Error: an address that was published would answer no more, neither by itself nor by a redirect. Which pages there are is only known once
 * every file can be read.
 */
public final class PublishedAddressLost implements Check {

    /** Its code. */
    public static final String CODE = "LNK016";

    private static final String PROGRAMMES = "/programmes/";
    private static final Pattern PAGE = Pattern.compile(PROGRAMMES + "[a-z0-9-]+/");

    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(?:ics|feeds|api|open-referral|cards)/");

    /** What an alias of a programme's page brings along. */
    private static final Pattern GOES_ALONG = Pattern.compile(
            PROGRAMMES + "|/(?:calendar/for|ics/for|embed/programmes|api/v1/programmes|cards/of/programmes)/");

    @Override
    public Rule rule() {
        return Rule.error(CODE);
    }

    @Override
    public void check(CheckContext context, Report report) {
        if (context.isAnythingBroken()) {
            return;
        }
        NavigableMap<String, Integer> lost = new TreeMap<>(context.paths().published());
        lost.keySet().removeIf(address -> holds(context, address));
        if (lost.isEmpty()) {
            return;
        }
        NavigableSet<String> lasting = new TreeSet<>(context.paths().lasting());
        lost.keySet().removeAll(lasting);
        List<String> added = lasting.stream()
                .filter(address -> !context.paths().published().containsKey(address))
                .toList();
        NavigableMap<String, String> renamed = renamed(context, lost.keySet(), added);
        renamed.forEach((old, now) -> reportRenamed(context, old, now, lost, lasting, report));
        NavigableMap<String, String> moved = new TreeMap<>();
        lost.forEach((address, line) -> {
            Optional<String> now = renamed.entrySet().stream()
                    .map(id -> counterpart(address, id.getKey(), id.getValue()))
                    .filter(lasting::contains)
                    .findFirst()
                    .or(() -> below(context, address, moved))
                    .or(() -> alike(address, added));
            now.ifPresent(to -> moved.put(address, to));
            report.add(
                    Pointer.ofLine(DataFiles.publishedUrls(), line),
                    "'" + address + "' was published, and nothing answers there any more",
                    now.isEmpty() && isForPrograms(address)
                            ? "no page can answer a program; if no other file takes its place, give it up with"
                                    + " 'prospectus lock --prune'"
                            : "add '" + address + ": " + now.orElseGet(() -> above(context, address)) + "' to "
                                    + DataFiles.redirects() + ", or whatever page readers should come to instead");
        });
    }

    /** The ids that programmes seem to have now, by those that they had. */
    private static NavigableMap<String, String> renamed(
            CheckContext context, Collection<String> lost, List<String> added) {
        NavigableMap<String, String> renamed = new TreeMap<>();
        for (String address : lost) {
            Optional<String> now = PAGE.matcher(address).matches() ? alike(address, added) : Optional.empty();
            now.map(PublishedAddressLost::id)
                    .filter(id -> Slug.isValid(id)
                            && context.catalogue()
                                    .programme(new ProgrammeId(id))
                                    .isPresent())
                    .ifPresent(id -> renamed.put(id(address), id));
        }
        return renamed;
    }

    /** One finding for the page of a programme and all that its alias brings along, which are lost no more then. */
    private static void reportRenamed(
            CheckContext context,
            String old,
            String now,
            NavigableMap<String, Integer> lost,
            NavigableSet<String> lasting,
            Report report) {
        String page = PROGRAMMES + old + "/";
        int line = lost.getOrDefault(page, 0);
        String service = context.paths().service(new ProgrammeId(old));
        List<String> along = lost.keySet().stream()
                .filter(address -> address.equals(service)
                        || (GOES_ALONG.matcher(address).lookingAt()
                                && !counterpart(address, old, now).equals(address)
                                && lasting.contains(counterpart(address, old, now))))
                .toList();
        along.forEach(lost::remove);
        int others = along.size() - 1;
        report.add(
                Pointer.ofLine(DataFiles.publishedUrls(), line),
                "'" + page + "' was published, and nothing answers there any more"
                        + (others == 0
                                ? ""
                                : ", nor at " + others + (others == 1 ? " address" : " addresses")
                                        + " of its runs, flyer and dates"),
                "if it is at '" + PROGRAMMES + now + "/' now, write 'aliases: [" + page + "]' in "
                        + DataFiles.programme(new ProgrammeId(now))
                        + (others == 0 ? "" : ", which brings them all along"));
    }

    /** The same address of a programme with another id. */
    private static String counterpart(String address, String old, String now) {
        return address.replace("/" + old + "/", "/" + now + "/").replace("/" + old + ".", "/" + now + ".");
    }

    /** The last part of the address of a programme's page. */
    private static String id(String page) {
        return page.substring(PROGRAMMES.length(), page.length() - 1);
    }

    private static boolean holds(CheckContext context, String address) {
        String path = OldAddress.path(address);
        return !context.paths().isLasting(path)
                || context.paths().answers(path)
                || context.paths().redirect(address).isPresent()
                || context.paths().waits(path)
                || context.paths()
                        .unpublished(path)
                        .map(ContentPage::heldBack)
                        .flatMap(held -> held.from())
                        .isPresent()
                || context.mayBeBroken(path);
    }

    /** The same below the new address of what stood above it. */
    private static Optional<String> below(CheckContext context, String address, Map<String, String> moved) {
        for (int slash = address.lastIndexOf('/', address.length() - 2); slash > 0; ) {
            String above = address.substring(0, slash + 1);
            String now = moved.getOrDefault(above, "") + address.substring(slash + 1);
            if (moved.containsKey(above) && context.paths().answers(now)) {
                return Optional.of(now);
            }
            slash = address.lastIndexOf('/', slash - 1);
        }
        return Optional.empty();
    }

    /** What is new beside it: the only such address, or the one that is alike. */
    private static Optional<String> alike(String address, List<String> added) {
        String folder = folder(address);
        String ending = address.substring(Math.max(address.lastIndexOf('.'), address.length() - 1));
        List<String> beside = added.stream()
                .filter(other -> folder(other).equals(folder) && other.endsWith(ending))
                .toList();
        return beside.size() == 1 ? Optional.of(beside.get(0)) : DidYouMean.among(beside, address);
    }

    private static String folder(String address) {
        return address.substring(0, address.lastIndexOf('/', address.length() - 2) + 1);
    }

    /** Calendars, feeds and data, and the pictures of cards. */
    private static boolean isForPrograms(String address) {
        return FOR_PROGRAMS.matcher(address).lookingAt();
    }

    /** The next page above, which is where a reader would look. */
    private static String above(CheckContext context, String address) {
        String folder = folder(address);
        while (folder.length() > 1 && !context.paths().answers(folder)) {
            folder = folder(folder);
        }
        return folder.isEmpty() ? "/" : folder;
    }
}
