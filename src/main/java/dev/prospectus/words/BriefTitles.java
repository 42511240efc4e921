package dev.prospectus.words;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What offers are called where space is short, as on cards and in the calendar. Short titles are made for places that name the
 * phase; here it stands in brackets, unless the title has it.
 */
public final class BriefTitles {

    private final Catalogue catalogue;
    private final Map<OfferId, String> titles = new ConcurrentHashMap<>();

    /** Those of an edition's catalogue. */
    public static BriefTitles in(Edition edition) {
        return edition.once(BriefTitles.class, whole -> new BriefTitles(whole.catalogue()));
    }

    public BriefTitles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a run is a run of: an offer, or several strands. */
    public String of(Cohort run) {
        String brief = of(run.offer());
        if (run.strands().size() < 2) {
            return brief;
        }
        Programme programme = catalogue.programme(run.id().programme()).orElseThrow();
        return brief + ": "
                + Listing.and(run.strands().stream()
                        .flatMap(id -> programme.strand(id).stream())
                        .map(Programme.Strand::title)
                        .toList());
    }

    /** @param offer of the catalogue */
    public String of(OfferId offer) {
        return titles.computeIfAbsent(offer, this::made);
    }

    private String made(OfferId offer) {
        Programme programme = catalogue.programme(offer.programme()).orElseThrow();
        String title = programme.briefTitle();
        boolean named = programme.shortTitle().isEmpty()
                || programme.phases().stream().anyMatch(phase -> title.contains(phase.label()));
        String brief = named ? title : title + " (" + Listing.inText(programme.phases()) + ")";
        return offer.strand()
                .flatMap(programme::strand)
                .map(strand -> brief + ": " + strand.title())
                .orElse(brief);
    }
}
