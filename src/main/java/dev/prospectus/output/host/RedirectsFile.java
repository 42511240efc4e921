package dev.prospectus.output.host;

import dev.prospectus.plan.Endpoints;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.SitePlan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code _redirects}, in the forms of Netlify and of Cloudflare Pages: a line for each old address. A page at the same address leads on
 * where a host takes no more lines or can't say what is meant.
 */
final class RedirectsFile {

    /** Cloudflare Pages, "Redirects", as of 2026: so many lines without placeholders, each so long. */
    private static final int MOST_LINES = 2_000;

    private static final int LONGEST_LINE = 1_000;

    private RedirectsFile() {}

    /**
     * For each file that is asked for without its ending: status 200, so that the address stays. Neither host documents a line for all of
     * them that would leave the addresses with their ending alone.
     */
    private static Stream<String> endpoints(Policy policy, SitePlan plan) {
        return plan.outputs().stream()
                .map(Output::path)
                .flatMap(file -> Endpoints.of(file).stream()
                        .map(address -> policy.base() + address.substring(1) + " " + policy.base() + file + " 200"));
    }

    /** Netlify hands on what follows {@code ?}; the exclamation mark lets the line hold although a page stands at the address. */
    static String netlify(Policy policy, List<Move> moves, SitePlan plan) {
        return policy.comment()
                + lines(Stream.concat(moves.stream().map(move -> line(policy, move, true)), endpoints(policy, plan)));
    }

    /** Cloudflare Pages hands on what follows {@code ?}, and knows no lines that ask for it: a page decides there. */
    static String cloudflare(Policy policy, List<Move> moves, SitePlan plan) {
        Set<String> decided = moves.stream()
                .filter(move -> !move.query().isEmpty())
                .map(Move::from)
                .collect(Collectors.toSet());
        Predicate<Move> plain = move -> !decided.contains(move.from());
        return policy.comment()
                + lines(Stream.concat(
                                moves.stream().filter(plain).map(move -> line(policy, move, false)),
                                endpoints(policy, plan))
                        .filter(line -> line.length() <= LONGEST_LINE)
                        .limit(MOST_LINES));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String line(Policy policy, Move move, boolean netlify) {
        String query = move.parts().stream().map(part -> " " + part).collect(Collectors.joining());
        String from = escaped(policy.base() + move.from().substring(1));
        return from + query + " " + move.target() + (netlify ? " 301!" : " 301");
    }

    private static String escaped(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path: " + path, e);
        }
    }
}
