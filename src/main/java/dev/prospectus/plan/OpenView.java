package dev.prospectus.plan;

import java.util.Optional;

/**
 * A view that also answers to names that can't be components of a record: another tool's, such as JBake's {@code
 * published_posts}, or ones that an author made up.
 */
public interface OpenView {

    /** What templates see under this name; empty when it means nothing here, and the view's own components are asked. */
    Optional<?> named(String name);
}
