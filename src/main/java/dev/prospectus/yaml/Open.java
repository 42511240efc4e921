package dev.prospectus.yaml;

import org.jspecify.annotations.Nullable;

/** A list or mapping whose end has not been read yet. */
interface Open {

    @Nullable
    String anchor();

    void add(Built child);

    Built close();
}
