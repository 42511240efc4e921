package dev.prospectus.check;

import dev.prospectus.check.Target.Kind;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.source.Places;
import dev.prospectus.source.SourceLocation;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The addresses of other sites to which readers are led. */
public final class ExternalAddresses {

    private ExternalAddresses() {}

    /**
     * Each address once, with all its places. What stands behind the {@code #} is asked by no browser, so it is left out; forms of
     * runs that are over are, too, since no page leads to them.
     */
    public static SortedMap<String, List<SourceLocation>> of(Catalogue catalogue, Instant asOf, Places places) {
        SortedMap<String, List<SourceLocation>> found = new TreeMap<>();
        URI published = catalogue.site().address().published();
        Set<Pointer> over = new HashSet<>();
        for (Cohort cohort : catalogue.cohorts()) {
            if (!asOf.isBefore(cohort.endsAt(catalogue.site().timeZone()))) {
                over.add(Pointer.of(cohort).at("applications", "url"));
            }
        }
        for (FileContents file : Contents.of(catalogue, new CheckMemory())) {
            for (Target written : file.targets()) {
                Target target = written.onSite(published);
                if (isWeb(target) && !(target.kind() == Kind.FORM && over.contains(target.pointer()))) {
                    found.computeIfAbsent(withoutFragment(target.address()), none -> new ArrayList<>())
                            .add(target.pointer().locate(places));
                }
            }
        }
        return found;
    }

    private static boolean isWeb(Target target) {
        return (target.scheme().equals("https") || target.scheme().equals("http"))
                && target.kind() != Kind.OWN_ADDRESS
                && !target.hasUnseenSign()
                && isAddress(target.address());
    }

    private static boolean isAddress(String address) {
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
