package dev.prospectus.draft;

import dev.prospectus.draft.Question.Choices;
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

    Choices phases() {
        return words("phases", catalogue.vocabulary().phases());
    }

    Choices roles() {
        return words("roles", catalogue.vocabulary().roles());
    }

    Choices modes() {
        return words("mode", catalogue.vocabulary().modes());
    }

    private Choices words(String key, List<? extends Labelled> words) {
        return Choices.words(
                words.stream().map(Labelled::id).toList(),
                name -> Names.of(catalogue).words(key, name));
    }

    Choices contacts() {
        return Choices.of(
                "contact",
                catalogue.contacts().stream()
                        .map(contact -> contact.id().value())
                        .toList(),
                "there is no contact yet; write one into data/contacts.yml first",
                name -> Names.of(catalogue).all(Notation.CONTACT, name));
    }

    Choices venues() {
        return Choices.of(
                "venue",
                catalogue.venues().stream().map(venue -> venue.id().value()).toList(),
                "",
                name -> Names.of(catalogue).all(Notation.VENUE, name));
    }

    Choices programmeChoices() {
        return Choices.of(
                "programme",
                programmes(),
                "there is no programme yet; make one first: prospectus new programme",
                name -> Names.of(catalogue).all(Notation.PROGRAMME, name));
    }

    List<String> programmes() {
        return catalogue.programmes().stream()
                .map(programme -> programme.id().value())
                .toList();
    }
}
