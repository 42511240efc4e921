package dev.prospectus.load;

import dev.prospectus.load.shape.Shape;
import dev.prospectus.model.DataFiles;
import java.util.List;
import java.util.Optional;

/** The kinds of YAML files in a site, each with the shape that reads it and makes its JSON Schema. */
enum FileKind {
    SITE_CONFIG("site-config", "The hub and its site: site-config.yml"),
    PROGRAMME("programme", "A programme: data/programmes/<id>.yml"),
    COHORTS("cohorts", "A programme's cohorts in one year: data/cohorts/<academic-year>/<programme-id>.yml"),
    PATHWAY("pathway", "A pathway: data/pathways/<id>.yml"),
    CONTACTS("contacts", "Whom to ask: data/contacts.yml"),
    VENUES("venues", "Where sessions take place: data/venues.yml"),
    GLOSSARY("glossary", "The field's words: data/glossary.yml"),
    NOTICES("notices", "What readers should know for a time: data/notices.yml"),
    TERMS("terms", "When schools are open and closed: data/terms.yml"),
    VOCABULARY("vocabulary", "The words for roles, phases and other choices: data/vocabulary.yml"),
    REDIRECTS("redirects", "Where old addresses lead: data/redirects.yml");

    private final String word;
    private final String title;

    FileKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The name of its schema. For a registry also the name of its file. */
    String word() {
        return word;
    }

    String title() {
        return title;
    }

    /** The registry that a file of this name holds. */
    static Optional<FileKind> registry(String fileName) {
        for (FileKind kind : values()) {
            if (kind.compareTo(CONTACTS) >= 0 && fileName.equals(kind.word + ".yml")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind of a file by its name in the site, whether or not it is there; none for a file that is no YAML of a site. */
    static Optional<FileKind> named(String name) {
        List<String> steps = List.of(name.split("/", -1));
        if (name.equals(DataFiles.siteConfig())) {
            return Optional.of(SITE_CONFIG);
        }
        if (!steps.get(0).equals("data") || !name.endsWith(".yml")) {
            return Optional.empty();
        }
        return switch (steps.size()) {
            case 2 -> registry(steps.get(1));
            case 3 ->
                steps.get(1).equals("programmes")
                        ? Optional.of(PROGRAMME)
                        : Optional.of(PATHWAY).filter(kind -> steps.get(1).equals("pathways"));
            case 4 -> Optional.of(COHORTS).filter(kind -> steps.get(1).equals("cohorts"));
            default -> Optional.empty();
        };
    }

    /** The name of its schema's file. */
    String schemaFile() {
        return word + ".schema.json";
    }

    /** The kind of a data file; none for a file of bookings, which is no YAML. */
    static Optional<FileKind> of(DataFile file) {
        if (file instanceof DataFile.OfRegistry registry) {
            return Optional.of(registry.kind());
        }
        if (file instanceof DataFile.OfBookings) {
            return Optional.empty();
        }
        return Optional.of(
                file instanceof DataFile.OfCohorts
                        ? COHORTS
                        : file instanceof DataFile.OfPathway ? PATHWAY : PROGRAMME);
    }

    /** @param site the shapes of the files that hold the site's words */
    Shape<?> shape(FileShapes site) {
        return switch (this) {
            case SITE_CONFIG -> SiteConfigShape.SITE_CONFIG;
            case PROGRAMME -> site.programme();
            case COHORTS -> site.cohorts();
            case PATHWAY -> site.pathway();
            case CONTACTS -> Registries.CONTACTS;
            case VENUES -> site.venues();
            case GLOSSARY -> Registries.GLOSSARY;
            case NOTICES -> Registries.NOTICES;
            case TERMS -> Registries.TERMS;
            case VOCABULARY -> VocabularyShape.VOCABULARY;
            case REDIRECTS -> Registries.REDIRECTS;
        };
    }
}
