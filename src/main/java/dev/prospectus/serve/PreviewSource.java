package dev.prospectus.serve;

import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteMemory;
import dev.prospectus.model.AsOf;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is previewed: a hub's site ({@link PreviewRequest}) or one about several hubs ({@link NetworkPreview}). */
public interface PreviewSource {

    /** The folder that findings are told from. */
    Path site();

    /** The instant at which the preview begins; absent for now, whenever that is. */
    Optional<AsOf> asOf();

    /** Where the site stands on its host; empty as long as its settings can't be read. */
    Optional<String> basePath();

    /**
     * The site of the present files.
     *
     * @param address of its home page in the preview
     */
    Preparation prepare(URI address, AsOf instant, SiteMemory memory) throws IOException;

    /** The folders of which the system tells changes; some may not be there. */
    List<Path> watched();

    /** How all files stand that the site is made of. */
    SiteStamps stamps();
}
