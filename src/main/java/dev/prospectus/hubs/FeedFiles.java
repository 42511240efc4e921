package dev.prospectus.hubs;

import dev.prospectus.model.AcademicYear;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a hub that are read, of one and the same build of it.
 *
 * @param files bytes by path below {@code api/v1/}
 */
record FeedFiles(SortedMap<String, byte[]> files) {

    static final String INDEX = "index.json";
    static final String STATUS = "status.json";
    static final String VENUES = "venues.json";

    FeedFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Reads them, once more if the hub publishes meanwhile. */
    static FeedFiles read(FeedPlace place, FeedLimits limits) throws FeedFault {
        try {
            return once(place, limits);
        } catch (TwoBuilds meanwhile) {
            try {
                return once(place, limits);
            } catch (TwoBuilds again) {
                throw new FeedFault("its files are of different builds");
            }
        }
    }

    /** Files that are not of one build. */
    private static final class TwoBuilds extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static FeedFiles once(FeedPlace place, FeedLimits limits) throws FeedFault, TwoBuilds {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Json index = take(INDEX, place, limits, files);
        Instant asOf = index.instant("asOf");
        int years = 0;
        for (Json year : index.items("cohorts", FeedLimits.ENTRIES)) {
            String name = year.text("year");
            if (!AcademicYear.isValid(name)) {
                throw new FeedFault(INDEX + " has a year '" + name + "'");
            }
            if (AcademicYear.parse(name).endsAt(ZoneOffset.UTC).isAfter(asOf) && years++ < FeedLimits.YEARS) {
                same(asOf, take(year(name), place, limits, files));
            }
        }
        same(asOf, take(STATUS, place, limits, files));
        same(asOf, take(VENUES, place, limits, files));
        return new FeedFiles(files);
    }

    private static String year(String name) {
        return "cohorts/" + name + ".json";
    }

    private static Json take(String path, FeedPlace place, FeedLimits limits, SortedMap<String, byte[]> files)
            throws FeedFault {
        byte[] bytes = place.read(path);
        files.put(path, bytes);
        if (files.values().stream().mapToLong(file -> file.length).sum() > limits.whole()) {
            throw new FeedFault("its files are larger than " + FeedLimits.words(limits.whole()) + " together");
        }
        return Json.read(path, bytes);
    }

    private static void same(Instant asOf, Json file) throws FeedFault, TwoBuilds {
        if (!file.instant("asOf").equals(asOf)) {
            throw new TwoBuilds();
        }
    }

    Json json(String path) throws FeedFault {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new FeedFault("there is no " + path);
        }
        return Json.read(path, bytes);
    }
}
