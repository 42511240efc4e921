package dev.prospectus.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The engines for whose templates JBake has a part. Only Freemarker's are read here: the others run programs. */
public enum TemplateEngine {
    FREEMARKER("Freemarker", "ftl ftlh"),
    GROOVY("Groovy", "gsp gxml groovy tpl"),
    THYMELEAF("Thymeleaf", "thyme html"),
    PEBBLE("Pebble", "pebble peb"),
    JADE("Jade", "jade pug"),
    MUSTACHE("Mustache", "mustache hbs");

    private final String word;
    private final String endings;

    /** @param endings of its files, with spaces between them */
    TemplateEngine(String word, String endings) {
        this.word = word;
        this.endings = endings;
    }

    /** Its name. */
    public String word() {
        return word;
    }

    /** Empty for a file that is no template. */
    public static Optional<TemplateEngine> of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (TemplateEngine engine : values()) {
            if (List.of(engine.endings.split(" ")).contains(ending)) {
                return Optional.of(engine);
            }
        }
        return Optional.empty();
    }
}
