package dev.prospectus.publish;

import java.util.List;
import java.util.Optional;

/**
 * A site as it was published once.
 *
 * @param name by which it is brought back
 * @param current whether readers see this one
 * @param files how many readers get
 * @param asOf the instant at which its statuses held, in UTC; empty if its home page does not say
 */
public record Release(String name, boolean current, int files, String asOf) {

    /** {@link #asOf} as people read it: a part of a second tells no releases apart. */
    public String asOfSecond() {
        return toTheSecond(asOf);
    }

    static String toTheSecond(String instant) {
        return instant.replaceFirst("\\.[0-9]+Z$", "Z");
    }

    /** The release that somebody means. */
    static Release chosen(List<Release> latestFirst, Optional<String> name, String host) throws HostException {
        if (name.isPresent()) {
            return latestFirst.stream()
                    .filter(release -> release.name().equals(name.get()))
                    .findFirst()
                    .orElseThrow(() -> new HostException(
                            "there is no release '" + name.get() + "' at " + host,
                            "prospectus publish TARGET --list names those that there are."));
        }
        return latestFirst.stream()
                .dropWhile(release -> !release.current())
                .skip(1)
                .findFirst()
                .orElseThrow(() -> new HostException(
                        "there is no release before the present one at " + host,
                        "prospectus publish TARGET --list names those that there are."));
    }
}
