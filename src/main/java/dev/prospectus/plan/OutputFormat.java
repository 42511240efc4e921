package dev.prospectus.plan;

import java.util.List;

/**
 * One product of a build: the web pages, the calendars, the feeds. Found as a service, so that adding one is adding one
 * class and its line in {@code META-INF/services}.
 */
public interface OutputFormat {

    /** Its name in reports, such as {@code html}. */
    String name();

    /** Every file it will write for an edition, in any order. */
    List<Output> plan(Edition edition);
}
