package dev.prospectus.links;

import dev.prospectus.web.PrivateNetworks;
import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * How to ask without being a burden, and whom not to ask.
 *
 * @param pause between two questions to one host
 * @param hosts how many hosts are asked at the same time
 * @param patience with one question
 * @param longestWait for a host that asks to come back later
 * @param refused addresses of machines that are not asked
 * @param userAgent what the program says of itself
 */
public record Manners(
        Duration pause,
        int hosts,
        Duration patience,
        Duration longestWait,
        Predicate<InetAddress> refused,
        String userAgent) {

    private static final int FEW_HOSTS = 4;

    public Manners {
        if (hosts < 1) {
            throw new IllegalArgumentException("hosts: " + hosts);
        }
    }

    /**
     * One question a second to each host, four hosts at once.
     *
     * @param allowPrivate whether machines of private networks are asked as well
     * @param site whose links are asked
     */
    public static Manners usual(boolean allowPrivate, String site) {
        return new Manners(
                Duration.ofSeconds(1),
                FEW_HOSTS,
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                allowPrivate ? machine -> false : PrivateNetworks::hold,
                "Prospectus (looks whether the links of " + site + " still work)");
    }
}
