package dev.prospectus.plan;

import java.util.List;
import java.util.Optional;

/**
 * Addresses without an ending by which programs ask for files that have one, since a standard says so: {@code GET /services} of Open
 * Referral is the file {@code services.json}. Hosts that can be told so answer there.
 */
public final class Endpoints {

    /** Of every such file. */
    public static final String ENDING = ".json";

    /** The site path below which they are, without its last slash; it is one itself. */
    public static final String BASE = Routes.OPEN_REFERRAL.substring(0, Routes.OPEN_REFERRAL.length() - 1);

    private Endpoints() {}

    /** The site path of the file for which such an address stands, whether it is there or not. */
    public static Optional<String> file(String sitePath) {
        if (sitePath.equals(BASE) || sitePath.equals(Routes.OPEN_REFERRAL)) {
            return Optional.of(Routes.openReferral("index"));
        }
        return sitePath.startsWith(Routes.OPEN_REFERRAL) && sitePath.indexOf('.') < 0
                ? Optional.of(sitePath + ENDING)
                : Optional.empty();
    }

    /** Every such address of a file: site paths; none of other files. */
    public static List<String> of(OutputPath file) {
        String path = "/" + file;
        if (!path.startsWith(Routes.OPEN_REFERRAL) || !path.endsWith(ENDING)) {
            return List.of();
        }
        return path.equals(Routes.openReferral("index"))
                ? List.of(BASE, Routes.OPEN_REFERRAL)
                : List.of(path.substring(0, path.length() - ENDING.length()));
    }
}
