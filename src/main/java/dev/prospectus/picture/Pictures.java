package dev.prospectus.picture;

import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Picture;
import dev.prospectus.plan.Cache;
import dev.prospectus.plan.ContentHash;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.FileCode;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The pictures in {@code content/}. A file is read when a caller first asks for it. It is decoded, if at all, when
 * one of its files is rendered and not in the cache. Safe for use by many threads.
 */
public final class Pictures {

    private final Path folder;
    private final Optional<Path> assets;
    private final PictureRenderer renderer;
    private final Optional<PictureMemory> examinedBefore;
    private final Map<String, ExaminedFile> examined = new ConcurrentHashMap<>();

    private Pictures(
            Path folder, Optional<Path> assets, PictureRenderer renderer, Optional<PictureMemory> examinedBefore) {
        this.folder = folder;
        this.assets = assets;
        this.renderer = renderer;
        this.examinedBefore = examinedBefore;
    }

    /** Without the help of earlier builds. */
    public static Pictures in(Path folder) {
        return in(folder, Cache.NONE);
    }

    /**
     * The pictures of a folder.
     *
     * @param cache with files that earlier builds made
     */
    public static Pictures in(Path folder, Cache cache) {
        return new Pictures(folder, Optional.empty(), new PictureRenderer(cache), Optional.empty());
    }

    /** @param examined what earlier looks at the same folder found out */
    public static Pictures in(Path folder, Cache cache, PictureMemory examined) {
        return new Pictures(folder, Optional.empty(), new PictureRenderer(cache), Optional.of(examined));
    }

    /** The same with those of another folder, for paths at which the first has no file. */
    public Pictures besides(Path other) {
        return new Pictures(folder, Optional.of(other), renderer, examinedBefore);
    }

    private Path root(String path) {
        return assets.filter(other -> Files.exists(other.resolve(path)) && !Files.exists(folder.resolve(path)))
                .orElse(folder);
    }

    private Path file(String path) {
        return root(path).resolve(path);
    }

    /** How findings call a file. */
    private String name(String path) {
        return (root(path).equals(folder) ? "content/" : DataFiles.assets() + "/") + path;
    }

    /**
     * A picture as pages show it; empty if it doesn't exist or has a fault.
     *
     * @param path below {@code content/}, such as {@code images/ratio-blocks.svg}
     */
    public Optional<Picture> picture(String path) {
        return examined(path).shown();
    }

    /** The findings about these files of {@code content/}, in their order. Files that are no pictures have none. */
    public List<Diagnostic> findings(Collection<String> paths) {
        return paths.parallelStream().flatMap(this::findings).toList();
    }

    private Stream<Diagnostic> findings(String path) {
        Path file = file(path);
        if (Files.exists(file) && !Files.isReadable(file)) {
            return Stream.of(FileCode.unreadable(name(path)));
        }
        return examined(path).faults().stream().map(fault -> finding(name(path), fault));
    }

    /**
     * The outputs for a file of {@code content/}: one for each version of a picture; the unchanged file if it is
     * something else.
     */
    public List<Output> outputs(String path, Path file) {
        if (isDrawing(path)) {
            return List.of(new Output.Bytes(new OutputPath(path), () -> drawing(name(path), file)));
        }
        Optional<PicturePlan> plan = examined(path).plan();
        if (plan.isEmpty()) {
            return List.of(new Output.Copy(new OutputPath(path), file));
        }
        PicturePlan made = plan.get();
        PictureSource source = new PictureSource(name(path), made, () -> read(file));
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output.Bytes(new OutputPath(path), () -> renderer.full(source)));
        for (int width : made.widths()) {
            OutputPath version = new OutputPath(made.versionPath(width).substring(1));
            outputs.add(new Output.Bytes(version, () -> renderer.version(source, width)));
        }
        return outputs;
    }

    private ExaminedFile examined(String path) {
        return examined.computeIfAbsent(
                path,
                unseen -> examinedBefore
                        .map(before -> before.get(file(path), () -> examine(path)))
                        .orElseGet(() -> examine(path)));
    }

    private ExaminedFile examine(String path) {
        Path root = root(path);
        Path file = root.resolve(path).normalize();
        boolean drawing = isDrawing(path);
        Optional<PictureFormat> format = PictureFormat.named(path);
        boolean picture = drawing || format.isPresent() || PictureFormat.isOther(path);
        if (!picture || !file.startsWith(root.normalize()) || !Files.isRegularFile(file)) {
            return ExaminedFile.NO_PICTURE;
        }
        try {
            if (!drawing && format.isEmpty()) {
                throw new PictureFault(
                        PictureCode.UNKNOWN_KIND,
                        "not every browser shows pictures of this kind",
                        "save it as JPEG (photographs), PNG or SVG (drawings)");
            }
            byte[] bytes = bytes(file);
            if (drawing) {
                Drawing parsed = SvgParser.parse(bytes);
                Optional<Picture> shown = Optional.of(Picture.of("/" + path, parsed.size()));
                return new ExaminedFile(shown, Optional.empty(), parsed.faults());
            }
            return examine(path, format.orElseThrow(), bytes);
        } catch (PictureFault fault) {
            return ExaminedFile.faulty(fault);
        } catch (NoSuchFileException goneMeanwhile) {
            return ExaminedFile.NO_PICTURE;
        } catch (AccessDeniedException unreadable) {
            // It is a finding of its own.
            return ExaminedFile.NO_PICTURE;
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + file, failure);
        }
    }

    private static byte[] bytes(Path file) throws IOException, PictureFault {
        PictureLimits.check(Files.size(file));
        return Files.readAllBytes(file);
    }

    private ExaminedFile examine(String path, PictureFormat named, byte[] bytes) throws PictureFault {
        FileBytes file = new FileBytes(bytes);
        Optional<PictureFormat> format = PictureFormat.of(file);
        if (format.isEmpty()) {
            throw PictureFault.damaged(
                    "the file is not " + named.words() + ", and no other picture that browsers show");
        } else if (format.get() != named) {
            throw new PictureFault(
                    PictureCode.OTHER_KIND,
                    "the file is named as " + named.words() + " but holds "
                            + format.get().words(),
                    "rename it to end in ." + format.get().ending());
        }
        ParsedPicture parsed = named.parse(file);
        PictureLimits.check(parsed, named);
        String hash = ContentHash.of(bytes);
        renderer.checkPixels(named, hash, parsed.withoutMetadata());
        PicturePlan plan = PicturePlan.of(path, hash, named, parsed, renderer.makesWebP());
        List<PictureFault> animated = parsed.animated()
                ? List.of(new PictureFault(
                        PictureCode.MOVING,
                        "the picture moves, and readers can't stop it",
                        "show its steps as pictures side by side, or link to a film"))
                : List.of();
        return new ExaminedFile(Optional.of(plan.shown()), Optional.of(plan), animated);
    }

    private static boolean isDrawing(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private static byte[] drawing(String name, Path file) {
        try {
            return SvgParser.parse(read(file)).markup().getBytes(StandardCharsets.UTF_8);
        } catch (PictureFault fault) {
            throw new AuthorFault(finding(name, fault), fault);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + file, failure);
        }
    }

    static Diagnostic finding(String name, PictureFault fault) {
        Severity severity = fault.code() == PictureCode.MOVING ? Severity.WARNING : Severity.ERROR;
        return new Diagnostic(
                fault.location(name), severity, fault.code().code(), fault.message(), Optional.of(fault.hint()));
    }
}
