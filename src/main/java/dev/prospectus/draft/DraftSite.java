package dev.prospectus.draft;

import dev.prospectus.load.SiteFiles;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Labelled;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The site for which something is drafted, and the day on which that happens. */
public record DraftSite(Path folder, Catalogue catalogue, SiteFiles files, LocalDate today) {

    boolean has(String file) {
        return Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    static List<String> ids(List<? extends Labelled> words) {
        return words.stream().map(Labelled::id).toList();
    }

    List<String> contacts() {
        return catalogue.contacts().stream()
                .map(contact -> contact.id().value())
                .toList();
    }

    List<String> venues() {
        return catalogue.venues().stream().map(venue -> venue.id().value()).toList();
    }

    List<String> programmes() {
        return catalogue.programmes().stream()
                .map(programme -> programme.id().value())
                .toList();
    }
}
