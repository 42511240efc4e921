package dev.prospectus.testing;

import dev.prospectus.build.Preparation;
import dev.prospectus.serve.PreviewListener;

/** For tests that look at the pages: they show what a look brought, and no look may fail. */
public final class QuietPreview implements PreviewListener {

    @Override
    public void looked(Preparation look) {
        // The pages show it.
    }

    @Override
    public void failed(Throwable failure) {
        throw new IllegalStateException(failure);
    }
}
