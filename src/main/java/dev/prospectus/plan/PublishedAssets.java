package dev.prospectus.plan;

import dev.prospectus.plan.Assets.BrokenReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Assets once their content is read: each with its name and with the new names of what it refers to in its text. */
final class PublishedAssets {

    /** Digits of the content's SHA-256 in a name; 40 bits make a clash between two versions of one file negligible. */
    private static final int HASH_DIGITS = 10;

    private final String folder;
    private final SortedMap<String, OutputPath> paths = new TreeMap<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<BrokenReference> broken = new ArrayList<>();

    PublishedAssets(String folder, Map<String, byte[]> files) {
        this.folder = folder;
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        sorted.keySet().forEach(name -> publish(name, sorted, new LinkedHashSet<>()));
    }

    SortedMap<String, OutputPath> paths() {
        return Collections.unmodifiableSortedMap(paths);
    }

    List<Output> outputs() {
        return List.copyOf(outputs);
    }

    List<BrokenReference> broken() {
        return List.copyOf(broken);
    }

    /**
     * Names an asset once all that it refers to have their names.
     *
     * @param open the assets on the way to this one, which wait for its name
     */
    private void publish(String name, Map<String, byte[]> files, Set<String> open) {
        byte[] content = files.get(name);
        if (content == null || paths.containsKey(name)) {
            return;
        }
        open.add(name);
        byte[] published = AssetReference.areIn(name) ? renamed(name, content, files, open) : content;
        open.remove(name);
        OutputPath path = new OutputPath(folder + "/" + hashed(name, published));
        paths.put(name, path);
        outputs.add(new Output.Bytes(path, () -> published));
    }

    /** The content with the new names of what it refers to. */
    private byte[] renamed(String name, byte[] content, Map<String, byte[]> files, Set<String> open) {
        String text = new String(content, StandardCharsets.UTF_8);
        List<AssetReference> found = AssetReference.in(name, text);
        if (found.isEmpty()) {
            return content;
        }
        StringBuilder renamed = new StringBuilder(text.length());
        int copied = 0;
        for (AssetReference reference : found) {
            String target = reference.target();
            if (open.contains(target)) {
                List<String> way = new ArrayList<>(open);
                broken.add(new BrokenReference(
                        name, text, reference.start(), target, way.subList(way.indexOf(target), way.size())));
                continue;
            }
            publish(target, files, open);
            OutputPath path = paths.get(target);
            if (path == null) {
                broken.add(new BrokenReference(name, text, reference.start(), target, List.of()));
                continue;
            }
            int file = Math.max(reference.start(), text.lastIndexOf('/', reference.end() - 1) + 1);
            renamed.append(text, copied, file).append(fileName(path.value()));
            copied = reference.end();
        }
        return Assets.utf8(renamed.append(text, copied, text.length()).toString());
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = ContentHash.of(bytes).substring(0, HASH_DIGITS);
        return dot < 0 ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot);
    }
}
