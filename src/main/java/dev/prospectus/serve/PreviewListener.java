package dev.prospectus.serve;

import dev.prospectus.build.Preparation;

/** Is told what each look at the files brought. */
public interface PreviewListener {

    /** A look was finished. */
    void looked(Preparation site);

    /** A look could not be finished, or a page could not be made. The preview goes on. */
    void failed(Throwable failure);
}
