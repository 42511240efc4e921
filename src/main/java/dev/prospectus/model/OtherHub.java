package dev.prospectus.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A hub whose publication is read.
 *
 * @param id how files name it
 * @param name how pages name it
 * @param from its address, or the folder that its site was built into, from the folder of the file that names it
 */
public record OtherHub(String id, String name, String from) {

    /** Ports have two bytes. */
    public static final int LAST_PORT = 65_535;

    public OtherHub {
        Slug.require(id);
    }

    /** Where it is asked; empty if it is a folder. */
    public Optional<URI> address() {
        return isAddress(from) ? Optional.of(URI.create(from.endsWith("/") ? from : from + "/")) : Optional.empty();
    }

    /** By what a copy of it is known: its address, or the way to its folder as it is written, which is the same on every machine. */
    public URI place() {
        return address().orElseGet(() -> {
            try {
                return new URI(null, null, from, null);
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    /** Whether a place is an address rather than a folder. */
    public static boolean isAddress(String from) {
        return from.startsWith("https://") || from.startsWith("http://");
    }
}
