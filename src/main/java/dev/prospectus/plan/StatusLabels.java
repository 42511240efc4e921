package dev.prospectus.plan;

import static java.util.stream.Collectors.joining;

import dev.prospectus.model.BookingStatus;
import java.util.Arrays;

/** The words of every booking status as a script, so that a badge can change without every page holding all of them. */
public final class StatusLabels {

    /** The name under which scripts import it. */
    public static final String NAME = "statuses.js";

    private StatusLabels() {}

    /** A module that exports {@code labels}: the words by the status's id. */
    public static byte[] script() {
        return Assets.utf8(Arrays.stream(BookingStatus.values())
                .map(status -> "  \"" + status.id() + "\": \"" + status.label() + "\",\n")
                .collect(joining("", "export const labels = {\n", "};\n")));
    }
}
