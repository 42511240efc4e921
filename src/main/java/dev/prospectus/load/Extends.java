package dev.prospectus.load;

import dev.prospectus.load.inherit.Overlay;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a file says that it extends.
 *
 * @param written as it stands there: {@code national/primary-development}
 * @param holder the site or catalogue that has the file
 * @param kind of the file, and of what it may extend
 */
record Extends(String written, CatalogueFolder holder, FileKind kind, SourceLocation place) {

    /** A file of a catalogue. */
    record Target(CatalogueFolder holder, DataFile file) {}

    static Optional<Extends> of(CatalogueFolder holder, YamlMapping block, FileKind kind) {
        return block.entry(Overlay.EXTENDS).map(entry -> {
            YamlNode value = entry.value();
            return new Extends(
                    value instanceof YamlScalar text ? text.text().strip() : "",
                    holder,
                    kind,
                    value instanceof YamlScalar text && text.isNull()
                            ? entry.key().location()
                            : value.location());
        });
    }

    Optional<Target> target() {
        return base().flatMap(base -> base.file(name()).map(file -> new Target(base, file)));
    }

    private String catalogue() {
        return written.indexOf('/') < 0 ? "" : written.substring(0, written.indexOf('/'));
    }

    private String id() {
        return written.substring(written.indexOf('/') + 1);
    }

    private String folder() {
        return kind == FileKind.PATHWAY ? "data/pathways/" : "data/programmes/";
    }

    private String name() {
        return folder() + id() + ".yml";
    }

    private Optional<CatalogueFolder> base() {
        return holder.bases().getOrDefault(catalogue(), Optional.empty());
    }

    /** The catalogue that was meant: of a like name, or else one that has the file. */
    private String meantCatalogue() {
        List<String> ids = List.copyOf(holder.bases().keySet());
        return DidYouMean.among(ids, catalogue())
                .or(() -> ids.stream()
                        .filter(id -> holder.bases()
                                .getOrDefault(id, Optional.empty())
                                .flatMap(base -> base.file(name()))
                                .isPresent())
                        .findFirst())
                .orElse(ids.get(0));
    }

    /** Reports what names nothing. A catalogue that has no folder is a finding of its own. */
    void report(Problems problems) {
        if (holder.bases().isEmpty()) {
            problems.report(
                    place,
                    ShapeCode.NO_BASE,
                    "this site builds on no catalogue that has '" + written + "'",
                    "name the catalogue in site-config.yml: 'catalogues: [{id: national, from: ../national}]'");
        } else if (written.isEmpty()) {
            problems.report(
                    place,
                    ShapeCode.NO_VALUE,
                    "the key '" + Overlay.EXTENDS + "' has no value",
                    "write the catalogue and the file, such as "
                            + holder.bases().keySet().iterator().next() + "/primary-development");
        } else if (!holder.bases().containsKey(catalogue())) {
            problems.report(
                    place,
                    ShapeCode.NO_BASE,
                    catalogue().isEmpty()
                            ? "'" + written + "' does not say which catalogue has it"
                            : "no catalogue has the id '" + catalogue() + "'",
                    "write '" + Overlay.EXTENDS + ": " + meantCatalogue() + "/" + id() + "'");
        } else if (base().isPresent() && target().isEmpty()) {
            List<String> there = base().get().files().keySet().stream()
                    .filter(name -> name.startsWith(folder()))
                    .map(name -> name.substring(folder().length(), name.length() - ".yml".length()))
                    .toList();
            problems.report(
                    place,
                    ShapeCode.NO_BASE,
                    "'" + catalogue() + "' has no " + kind.word() + " '" + id() + "'",
                    DidYouMean.among(there, id())
                            .map(meant -> "did you mean '" + catalogue() + "/" + meant + "'?")
                            .orElse("it has " + DidYouMean.listed(new TreeSet<>(there), id())
                                    + "; if it dropped this one, write here all that the " + kind.word() + " is"));
        }
    }
}
