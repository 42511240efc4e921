package dev.prospectus.picture;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Supplier;

/** What a picture's files are made of. It holds on to what was made for as long as there is room. */
final class PictureSource {

    private final PicturePlan plan;
    private final Supplier<byte[]> file;
    private SoftReference<EncodedFiles> files = new SoftReference<>(null);

    PictureSource(PicturePlan plan, Supplier<byte[]> file) {
        this.plan = plan;
        this.file = file;
    }

    PicturePlan plan() {
        return plan;
    }

    /**
     * The author's file without what is not shown.
     *
     * @throws PictureFault if it is not the file any more that was examined
     */
    byte[] withoutMetadata() throws PictureFault {
        return plan.format().parse(new FileBytes(file.get())).withoutMetadata();
    }

    /** All files made of the picture. Whoever asks while they are being made waits for them. */
    synchronized EncodedFiles files(Supplier<EncodedFiles> make) {
        return Optional.ofNullable(files.get()).orElseGet(() -> {
            EncodedFiles made = make.get();
            files = new SoftReference<>(made);
            return made;
        });
    }
}
