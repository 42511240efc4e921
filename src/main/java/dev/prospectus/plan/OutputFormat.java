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

    /** What it has for paper, also where the site does not publish that. */
    default List<Output.Printed> printed(Edition edition) {
        return List.of();
    }

    /** The files that it writes beside a page of any format. Files of the author's take their places. */
    default List<Output.OfPage> beside(Edition edition, Output.Page page) {
        return List.of();
    }
}
