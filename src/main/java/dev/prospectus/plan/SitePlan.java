package dev.prospectus.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file that a build will write, by path; no two outputs claim the same one. */
public final class SitePlan {

    private final SortedMap<OutputPath, Output> outputs;

    private SitePlan(SortedMap<OutputPath, Output> outputs) {
        this.outputs = outputs;
    }

    /**
     * Joins what the formats and the assets bring.
     *
     * @throws IllegalStateException when two outputs claim one path: ids are checked before, so it is our defect
     */
    public static SitePlan of(Edition edition, Collection<OutputFormat> formats, Collection<? extends Output> others) {
        SortedMap<OutputPath, Output> outputs = new TreeMap<>();
        for (OutputFormat format : formats) {
            format.plan(edition).forEach(output -> add(outputs, output));
        }
        edition.assets().outputs().forEach(output -> add(outputs, output));
        others.forEach(output -> add(outputs, output));
        return new SitePlan(outputs);
    }

    /** All outputs, sorted by path. */
    public Collection<Output> outputs() {
        return Collections.unmodifiableCollection(outputs.values());
    }

    public Optional<Output> find(OutputPath path) {
        return Optional.ofNullable(outputs.get(path));
    }

    private static void add(Map<OutputPath, Output> outputs, Output output) {
        Output other = outputs.putIfAbsent(output.path(), output);
        if (other != null) {
            throw new IllegalStateException("two outputs claim " + output.path() + ": " + other + " and " + output);
        }
    }
}
