package dev.prospectus.asciidoc;

import dev.prospectus.plan.Cache;
import java.util.Optional;
import org.asciidoctor.Asciidoctor;

/**
 * Converts texts in AsciiDoc. What was converted before comes from a cache; Asciidoctor, which takes seconds to start, is started for
 * the first text that is new, and serves all others. Safe for use by many threads.
 */
public final class AsciiDoc {

    /** Of what is kept: a change of what is made of a text needs another. */
    private static final String FORM = "asciidoc 2";

    private final Engine engine;
    private final Cache cache;

    private AsciiDoc(Engine engine, Cache cache) {
        this.engine = engine;
        this.cache = cache;
    }

    /** Converts every text anew. */
    public static AsciiDoc uncached() {
        return new AsciiDoc(new Engine(), Cache.NONE);
    }

    /** The same Asciidoctor with a cache of earlier results. */
    public AsciiDoc with(Cache other) {
        return new AsciiDoc(engine, other);
    }

    /** The text in HTML; empty if it is new and there is no Asciidoctor to convert it. */
    public Optional<Converted> converted(AsciiDocSource source, AsciiDocSettings settings) {
        String version = Optional.ofNullable(Asciidoctor.class.getPackage().getImplementationVersion())
                .orElse("");
        String key = String.join(
                "\n",
                FORM,
                version,
                settings.attributes().toString(),
                source.path(),
                source.included().toString(),
                source.text());
        try {
            return Optional.of(
                    Converted.of(cache.text(key, () -> convert(source, settings).kept())));
        } catch (MissingPart missing) {
            return Optional.empty();
        } catch (Unconvertible broken) {
            return Optional.of(broken.told());
        }
    }

    private Converted convert(AsciiDocSource source, AsciiDocSettings settings) {
        return engine.convert(source, settings).orElseThrow(MissingPart::new);
    }

    /** Tells through a cache, which keeps no failures, that there is nothing to convert with. */
    private static final class MissingPart extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
