package dev.prospectus.moving;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The engines for whose templates JBake has a part. Only Freemarker's are read here: the others run programs. */
enum TemplateEngine {
    FREEMARKER("Freemarker", Set.of("ftl", "ftlh")),
    GROOVY("Groovy", Set.of("gsp", "gxml", "groovy", "tpl")),
    THYMELEAF("Thymeleaf", Set.of("thyme", "html")),
    PEBBLE("Pebble", Set.of("pebble")),
    JADE("Jade", Set.of("jade", "pug")),
    MUSTACHE("Mustache", Set.of("mustache", "hbs"));

    private final String word;
    private final Set<String> endings;

    TemplateEngine(String word, Set<String> endings) {
        this.word = word;
        this.endings = endings;
    }

    String word() {
        return word;
    }

    /** Empty for a file that is no template. */
    static Optional<TemplateEngine> of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (TemplateEngine engine : values()) {
            if (engine.endings.contains(ending)) {
                return Optional.of(engine);
            }
        }
        return Optional.empty();
    }
}
