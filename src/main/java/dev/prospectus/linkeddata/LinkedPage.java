package dev.prospectus.linkeddata;

import dev.prospectus.plan.Subject;
import java.util.List;

/**
 * A page as far as its block tells of it.
 *
 * @param path its site path
 * @param above the pages above it, the home page first; empty on the home page
 */
public record LinkedPage(String path, String heading, List<Above> above, Subject subject) {

    public LinkedPage {
        above = List.copyOf(above);
    }

    /** @param path a site path */
    public record Above(String title, String path) {}
}
