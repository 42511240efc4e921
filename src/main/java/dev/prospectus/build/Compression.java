package dev.prospectus.build;

import dev.prospectus.model.Hosting.Coding;
import dev.prospectus.model.PortablePath;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.MediaTypes;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.SitePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Files as servers hand them out to browsers that take them compressed, each beside the file itself: gzip (RFC 1952) and Brotli (RFC 7932).
 *
 * <p>Only text is worth it; pictures and films are compressed already. Nothing stands beside a file that is small enough for one packet,
 * or where another file has the name. Safe from many threads.
 */
final class Compression {

    /** Below it a file fits into one packet with its headers. */
    private static final int SMALLEST = 1_024;

    private final List<Coding> codings;
    private final SitePlan plan;
    private final Optional<Brotli> brotli;

    private Compression(List<Coding> codings, SitePlan plan, Optional<Brotli> brotli) {
        this.codings = codings;
        this.plan = plan;
        this.brotli = brotli;
    }

    /**
     * What a site asks for.
     *
     * @throws IOException if this machine has no encoder for it
     */
    static Compression of(Edition edition, SitePlan plan) throws IOException {
        List<Coding> codings = edition.catalogue().site().hosting().compress();
        Optional<Brotli> brotli =
                codings.contains(Coding.BROTLI) ? Optional.of(Brotli.load(edition.cache())) : Optional.empty();
        return new Compression(codings, plan, brotli);
    }

    /** The files that stand beside one. */
    Map<OutputPath, byte[]> beside(OutputPath path, byte[] content) {
        Map<OutputPath, byte[]> files = new TreeMap<>();
        if (codings.isEmpty() || content.length < SMALLEST || !MediaTypes.isText(path)) {
            return files;
        }
        for (Coding coding : codings) {
            String name = path.value() + coding.ending();
            if (PortablePath.fault(name).isEmpty() && plan.isFree(new OutputPath(name))) {
                byte[] compressed = compressed(coding, path, content);
                if (compressed.length < content.length) {
                    files.put(new OutputPath(name), compressed);
                }
            }
        }
        return files;
    }

    private byte[] compressed(Coding coding, OutputPath path, byte[] content) {
        return coding == Coding.GZIP ? gzip(content) : brotli.orElseThrow().compressed(path, content);
    }

    /** Without a time or a name, so that equal content is equal bytes. It takes less time than a look into a cache. */
    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2);
        try (GZIPOutputStream gzip = new Smallest(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Smallest extends GZIPOutputStream {
        Smallest(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
