package dev.prospectus.check;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.OldAddress;
import dev.prospectus.source.DidYouMean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Error: an address that was published would answer no more, neither by itself nor by a redirect. */
public final class PublishedAddressLost implements Check {

    /** Its code. */
    public static final String CODE = "LNK016";

    @Override
    public Rule rule() {
        return Rule.error(CODE);
    }

    @Override
    public void check(CheckContext context, Report report) {
        SortedMap<String, Integer> lost = new TreeMap<>(context.paths().published());
        lost.keySet().removeIf(address -> holds(context, address));
        if (lost.isEmpty()) {
            return;
        }
        SortedSet<String> lasting = context.paths().lasting();
        lost.keySet().removeAll(lasting);
        List<String> added = lasting.stream()
                .filter(address -> !context.paths().published().containsKey(address))
                .toList();
        SortedMap<String, String> moved = new TreeMap<>();
        lost.forEach((address, line) -> {
            Optional<String> now = below(context, address, moved).or(() -> alike(address, added));
            now.ifPresent(to -> moved.put(address, to));
            report.add(
                    Pointer.ofLine(DataFiles.publishedUrls(), line),
                    "'" + address + "' was published, and nothing answers there any more",
                    "add '" + address + ": " + now.orElseGet(() -> above(context, address)) + "' to "
                            + DataFiles.redirects() + ", or whatever page readers should come to instead");
        });
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

    /** The next page above, which is where a reader would look. */
    private static String above(CheckContext context, String address) {
        String folder = folder(address);
        while (folder.length() > 1 && !context.paths().answers(folder)) {
            folder = folder(folder);
        }
        return folder.isEmpty() ? "/" : folder;
    }
}
