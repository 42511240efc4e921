package dev.prospectus.links;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Severity;
import dev.prospectus.source.SourceLocation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of the addresses of a site after they were asked, or without asking.
 *
 * @param findings at every place of an address
 * @param unknown addresses of which nothing was learned, with what came instead
 * @param missing how many do not answer, of which some not long enough for a finding
 * @param defect of this program, to be told once all the rest is told and remembered
 */
public record LinkReport(
        List<Diagnostic> findings,
        SortedMap<String, String> unknown,
        int missing,
        FailedDays known,
        Optional<RuntimeException> defect) {

    private static final String GONE = "LNK013";
    private static final String MOVED = "LNK014";
    private static final String PRIVATE = "LNK015";

    private static final int LONGEST_COPIED = 200;

    public LinkReport {
        findings = List.copyOf(findings);
        unknown = new TreeMap<>(unknown);
    }

    /**
     * Asks all addresses.
     *
     * @param places of each address
     * @param memory file that tells what was missing before
     * @param complete whether these are all addresses of the site
     */
    public static LinkReport asked(
            SortedMap<String, List<SourceLocation>> places,
            Manners manners,
            Path memory,
            LocalDate today,
            boolean complete)
            throws IOException, InterruptedException {
        FailedDays before = FailedDays.read(memory);
        LinkRound round = LinkRound.ask(places.keySet(), manners);
        return of(places, round, before.after(round.answers(), today, complete));
    }

    /** What the file tells, with nothing asked. */
    public static LinkReport remembered(SortedMap<String, List<SourceLocation>> places, Path memory)
            throws IOException {
        return of(places, new LinkRound(new TreeMap<>(), Optional.empty()), FailedDays.read(memory));
    }

    /**
     * Writes the file anew if anything has changed.
     *
     * @return whether it has
     */
    public boolean remember(Path memory) throws IOException {
        return known.write(memory);
    }

    private static LinkReport of(SortedMap<String, List<SourceLocation>> places, LinkRound round, FailedDays known) {
        List<Diagnostic> findings = new ArrayList<>();
        SortedMap<String, String> unknown = new TreeMap<>();
        int missing = 0;
        for (Map.Entry<String, List<SourceLocation>> entry : places.entrySet()) {
            String address = entry.getKey();
            Answer answer = round.answers().getOrDefault(address, Answer.unknown(""));
            List<LocalDate> days = known.of(address);
            missing += days.isEmpty() ? 0 : 1;
            if (answer.kind() == Answer.Kind.UNKNOWN && !answer.words().isEmpty()) {
                unknown.put(address, answer.words());
            }
            for (SourceLocation place : entry.getValue()) {
                if (days.size() >= FailedDays.ENOUGH) {
                    findings.add(gone(place, address, answer, days));
                } else if (answer.kind() == Answer.Kind.PRIVATE) {
                    findings.add(Diagnostic.warning(
                            place,
                            PRIVATE,
                            "'" + address + "' leads into a private network, where readers can't follow",
                            "write an address that works outside your own network, or take the link out"));
                } else if (answer.moved().isPresent()) {
                    findings.add(moved(place, address, answer.moved().get()));
                }
            }
        }
        return new LinkReport(findings.stream().sorted().distinct().toList(), unknown, missing, known, round.defect());
    }

    private static Diagnostic gone(SourceLocation place, String address, Answer answer, List<LocalDate> days) {
        return Diagnostic.error(
                place,
                GONE,
                "'" + address + "' has not answered since " + days.get(0)
                        + (answer.words().isEmpty() ? "" : "; now there is " + answer.words()),
                "find the page's new address, or take the link out");
    }

    private static Diagnostic moved(SourceLocation place, String from, String to) {
        boolean front = isFrontPage(to) && !isFrontPage(from);
        // What would be cut, or brings another finding, is no fix to copy.
        boolean copied = to.length() <= LONGEST_COPIED && (to.startsWith("https:") || !from.startsWith("https:"));
        return new Diagnostic(
                place,
                Severity.INFO,
                MOVED,
                front
                        ? "'" + from + "' only leads to the front page of its site now"
                        : "'" + from + "' has moved for good",
                Optional.of(
                        front
                                ? "look there for the page's new address, or take the link out"
                                : copied ? "write " + to : "open the link, and copy the address to which it leads"));
    }

    private static boolean isFrontPage(String address) {
        String path = URI.create(address).getRawPath();
        return path == null || path.isEmpty() || path.equals("/");
    }
}
