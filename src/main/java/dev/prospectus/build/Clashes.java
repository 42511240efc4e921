package dev.prospectus.build;

import dev.prospectus.load.Loaded;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Redirect;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Redirects;
import dev.prospectus.plan.Routes;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings about addresses that the author's files take from the generated pages. */
final class Clashes {

    private static final String CODE = "SIT008";

    private Clashes() {}

    /** Clashing redirects are left out: a check has found them, with their places. */
    static List<Diagnostic> of(SitePlan plan, Loaded loaded) {
        Catalogue catalogue = loaded.catalogue();
        Redirects redirects = Redirects.of(catalogue);
        List<Diagnostic> findings = new ArrayList<>();
        for (OutputPath path : plan.clashes()) {
            if (!redirects.byFile().containsKey(path)) {
                findings.add(alias(path, redirects)
                        .map(file -> Diagnostic.error(
                                SourceLocation.ofFile(file),
                                CODE,
                                "the old address '/" + path + "' is that of a file that the site makes",
                                "leave it out, or write the address that it really had"))
                        .orElseGet(() -> Diagnostic.error(
                                SourceLocation.ofFile(file(path, loaded)),
                                CODE,
                                "the address '" + address(path)
                                        + "' is taken by another page or file, perhaps with other capitals",
                                "give this file another name")));
            }
        }
        return findings;
    }

    /** Where an old address is written that is that of a file: as a folder, in which a page would lead on, it takes the file's place. */
    private static Optional<String> alias(OutputPath path, Redirects redirects) {
        return redirects.all().stream()
                .filter(redirect -> redirect.path().equalsIgnoreCase("/" + path))
                .flatMap(redirect -> redirect.source().stream())
                .map(Redirect.Source::file)
                .findFirst();
    }

    private static String address(OutputPath path) {
        String file = "/" + path;
        return file.endsWith("/index.html") ? file.substring(0, file.length() - "index.html".length()) : file;
    }

    private static String file(OutputPath path, Loaded loaded) {
        Catalogue catalogue = loaded.catalogue();
        Stream<String> pages = catalogue.pages().stream()
                .filter(page -> Routes.file(Routes.page(page)).equals(path))
                .map(DataFiles::content);
        Stream<String> pathways = catalogue.pathways().stream()
                .map(Pathway::id)
                .filter(id -> Routes.file(Routes.pathway(id)).equals(path))
                .map(DataFiles::pathway);
        return Stream.concat(pages, pathways).findFirst().orElseGet(() -> folder(path, loaded) + "/" + path);
    }

    /** The folder from which a file is published as it is. */
    private static String folder(OutputPath path, Loaded loaded) {
        Path asset = Path.of(DataFiles.assets()).resolve(path.value());
        return Optional.ofNullable(loaded.assets().get(path.value()))
                .filter(file -> file.endsWith(asset))
                .map(file -> DataFiles.assets())
                .orElse("content");
    }
}
