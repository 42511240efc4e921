package dev.prospectus.plan;

import dev.prospectus.model.OldAddress;
import dev.prospectus.model.Redirect;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which addresses of a site are for good, since readers keep them and other programs ask for them again: its pages, the author's
 * files, calendars, feeds and data, and the old addresses that lead on.
 *
 * <p>An address is not for good if it comes and goes although nobody edits anything, as a month of the calendar does, or if nobody
 * but the site's own pages knows it. So nothing that is lasting on one day is missing on a later one.
 */
public final class LastingAddresses {

    private static final String INDEX = "index.html";

    /** Whose names change with their content: assets, and versions of pictures. */
    private static final Pattern HASHED = Pattern.compile("\\.[0-9a-f]{10}[.-][^/]*$");

    /** What hosts and search engines ask for by name, what only scripts of the pages read, and twins of pages, which pages tell of. */
    private static final Pattern OWN = Pattern.compile(
            "/(?:404\\.html|robots\\.txt|CNAME|[._][^/]*(?:/.*)?|assets/.*|sitemaps/.*|search/.*\\.json|ics/offers\\.json|.*\\.md)");

    /** Lists by date, by count, and by what holds for now; words that some programme has. */
    private static final Pattern PASSING = Pattern.compile(
            "/calendar/(?!subscribe/|for/).+|.*/part/[0-9]+/" + "|/pathways/map/.+|/find/.+|/programmes/status/.*" + "|"
                    + Routes.OPEN_REFERRAL + "taxonom(ies|y_terms)/.*");

    private LastingAddresses() {}

    /** Those of a site, sorted. */
    public static NavigableSet<String> of(SitePlan plan, Redirects redirects) {
        NavigableSet<String> lasting = new TreeSet<>();
        for (Output output : plan.outputs()) {
            String path = "/" + output.path();
            String address = path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
            if (!redirects.byFile().containsKey(output.path()) && isLasting(address)) {
                lasting.add(OldAddress.of(address));
            }
        }
        redirects.written().stream().map(Redirect::from).forEach(lasting::add);
        return lasting;
    }

    /** Whether an address is for good, if it is one of a site. */
    public static boolean isLasting(String address) {
        return !HASHED.matcher(address).find()
                && !OWN.matcher(address).matches()
                && !PASSING.matcher(address).matches();
    }
}
