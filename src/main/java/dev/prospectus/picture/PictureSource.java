package dev.prospectus.picture;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Supplier;

/** The source of a picture's files. Keeps rendered files for as long as there is enough memory. */
final class PictureSource {

    private final String name;
    private final PicturePlan plan;
    private final Supplier<byte[]> file;
    private SoftReference<EncodedFiles> files = new SoftReference<>(null);

    /** @param name how findings call its file */
    PictureSource(String name, PicturePlan plan, Supplier<byte[]> file) {
        this.name = name;
        this.plan = plan;
        this.file = file;
    }

    String name() {
        return name;
    }

    PicturePlan plan() {
        return plan;
    }

    /**
     * The author's file without its metadata.
     *
     * @throws PictureFault if the file has changed since it was examined
     */
    byte[] withoutMetadata() throws PictureFault {
        return plan.format().parse(new FileBytes(file.get())).withoutMetadata();
    }

    /** All files made of the picture. Blocks while another thread is making them. */
    synchronized EncodedFiles files(Supplier<EncodedFiles> make) {
        return Optional.ofNullable(files.get()).orElseGet(() -> {
            EncodedFiles made = make.get();
            files = new SoftReference<>(made);
            return made;
        });
    }
}
