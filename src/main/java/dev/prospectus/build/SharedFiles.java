package dev.prospectus.build;

import dev.prospectus.load.Catalogues;
import dev.prospectus.source.SourceFiles;
import java.time.InstantSource;

/** What several sites in one process share, so that it is read and made once: catalogues that they build on, themes, pictures. */
public final class SharedFiles {

    private final Catalogues catalogues;
    private final ThemeMemory themes;
    private final SharedResults made = SharedResults.inMemory();

    /** @param clock the time now, which tells whether a file may have changed since without its time of change doing so */
    public SharedFiles(InstantSource clock) {
        this.catalogues = Catalogues.remembered(clock);
        this.themes = new ThemeMemory(SourceFiles.remembered(clock));
    }

    /** For a single look at one of the sites; all that it keeps of that site goes with it. */
    public SiteMemory memory() {
        return SiteMemory.sharing(catalogues, themes, made);
    }
}
