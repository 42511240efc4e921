package dev.prospectus.output.host;

import dev.prospectus.model.Redirect;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Redirects;
import dev.prospectus.plan.Routes;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An old address and where it leads, as servers are told. What follows {@code ?} in the address that was asked for goes along, unless the
 * new one brings its own; what follows {@code #} a browser keeps itself, unless the new one brings its own (RFC 9110, section 10.2.2).
 *
 * @param from a path below the site's base, beginning with a slash, with the signs themselves in place of escapes
 * @param query without whose parts it does not hold; empty when it holds whatever the query
 * @param to a whole path on the host or a full address, escaped, without query and fragment
 * @param toQuery with its question mark, or empty
 * @param toFragment with its hash, or empty
 */
record Move(String from, String query, String to, String toQuery, String toFragment) {

    /** What means something in a regular expression. */
    private static final String SIGNS = "\\.[]{}()*+?^$|\"";

    /** By address; of several at one address those first that ask for most of the query. */
    private static final Comparator<Move> ORDER = Comparator.comparing(Move::from)
            .thenComparing(move -> -move.parts().size())
            .thenComparing(Move::query);

    /** All of an edition, each address and query once. */
    static List<Move> all(Edition edition) {
        Map<List<String>, Move> moves = new HashMap<>();
        List<Redirect> redirects = Redirects.of(edition).all();
        for (Redirect redirect : redirects) {
            add(redirect, redirect.path(), edition, moves);
        }
        for (Redirect redirect : redirects) {
            String path = redirect.path();
            if (!path.endsWith("/") && !("/" + Routes.oldFile(redirect.from())).equals(path)) {
                add(redirect, path + "/", edition, moves);
            }
        }
        return moves.values().stream().sorted(ORDER).toList();
    }

    private static void add(Redirect redirect, String path, Edition edition, Map<List<String>, Move> moves) {
        moves.putIfAbsent(
                List.of(path, redirect.query()),
                of(path, redirect.query(), edition.routes().href(redirect.to())));
    }

    private static Move of(String from, String query, String to) {
        String target = URI.create(to).toASCIIString();
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash);
        String rest = hash < 0 ? target : target.substring(0, hash);
        int mark = rest.indexOf('?');
        return new Move(
                from, query, mark < 0 ? rest : rest.substring(0, mark), mark < 0 ? "" : rest.substring(mark), fragment);
    }

    /** The whole new address. */
    String target() {
        return to + toQuery + toFragment;
    }

    /** The parts of the query that must be there, in any order. */
    List<String> parts() {
        return query.isEmpty() ? List.of() : List.of(query.split("&", -1));
    }

    /** A regular expression for a query that has all the parts, and perhaps others. */
    String partsPattern() {
        return parts().stream()
                .map(part -> "(?=(.*&)?" + quoted(part) + "(&|$))")
                .collect(Collectors.joining("", "^", ""));
    }

    /** Text as a regular expression between quotation marks. */
    static String quoted(String text) {
        return Stream.of(text.split(""))
                .map(sign -> !sign.isEmpty() && SIGNS.contains(sign) ? "\\" + sign : sign)
                .collect(Collectors.joining());
    }
}
