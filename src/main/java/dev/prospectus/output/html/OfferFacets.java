package dev.prospectus.output.html;

import java.util.List;

/**
 * By what an offer can be filtered and sorted, as ids. What depends on dates comes from the runs that are still to come or
 * under way, and is empty where there are none.
 *
 * @param terms the terms its sessions fall into
 * @param modes how its sessions take place
 * @param days the days of the week of its sessions, such as {@code monday}
 * @param kind {@code whole}, or the kind of strand it is
 * @param starts when runs start, as far as that is to come, in order; ISO 8601 in UTC
 * @param closes when runs that take applications, or will, stop doing so, in order; ISO 8601 in UTC
 */
public record OfferFacets(
        List<String> roles,
        List<String> phases,
        List<String> terms,
        List<String> modes,
        List<String> days,
        String kind,
        List<String> starts,
        List<String> closes) {

    /** The kind of an offer that is a programme as a whole. */
    static final String WHOLE = "whole";
}
