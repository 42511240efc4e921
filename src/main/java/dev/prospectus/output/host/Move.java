package dev.prospectus.output.host;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An old address and where it leads. What follows {@code ?} in the address that was asked for goes along, unless the new one brings its own;
 * what follows {@code #} a browser keeps itself, unless the new one brings its own (RFC 9110, section 10.2.2).
 *
 * @param from a path below the site's base, beginning with a slash, with the signs themselves in place of escapes
 * @param query without which it does not hold; empty when it holds whatever the query
 * @param to a whole path on the host or a full address, escaped, without query and fragment
 * @param toQuery with its question mark, or empty
 * @param toFragment with its hash, or empty
 */
record Move(String from, String query, String to, String toQuery, String toFragment) {

    /** All of an edition, by address; of several at one address those first that ask for a query. */
    static List<Move> all(Edition edition) {
        List<Move> moves = new ArrayList<>();
        for (Map.Entry<String, String> redirect :
                edition.catalogue().redirects().entrySet()) {
            Move move = of(redirect.getKey(), edition.routes().href(redirect.getValue()));
            moves.add(move);
            if (!Routes.oldFile(redirect.getKey()).equals(Routes.file(redirect.getKey()))) {
                moves.add(new Move(move.from() + "/", move.query(), move.to(), move.toQuery(), move.toFragment()));
            }
        }
        moves.sort(Comparator.comparing(Move::from)
                .thenComparing(Comparator.comparing(Move::query).reversed()));
        return List.copyOf(moves);
    }

    private static Move of(String from, String to) {
        int mark = from.indexOf('?');
        String path = mark < 0 ? from : from.substring(0, mark);
        String target = ascii(to);
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : target.substring(hash);
        String rest = hash < 0 ? target : target.substring(0, hash);
        int query = rest.indexOf('?');
        return new Move(
                URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8),
                mark < 0 ? "" : from.substring(mark + 1),
                query < 0 ? rest : rest.substring(0, query),
                query < 0 ? "" : rest.substring(query),
                fragment);
    }

    private static String ascii(String address) {
        return URI.create(address).toASCIIString();
    }

    /** The whole new address. */
    String target() {
        return to + toQuery + toFragment;
    }
}
