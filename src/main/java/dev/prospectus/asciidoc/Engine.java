package dev.prospectus.asciidoc;

import java.util.Optional;
import java.util.ServiceLoader;
import org.asciidoctor.Asciidoctor;
import org.jspecify.annotations.Nullable;

/** Starts Asciidoctor for the first text that needs it; until then, nothing of it is loaded. */
final class Engine {

    private @Nullable Running running;

    /** Empty if there is no Asciidoctor. */
    synchronized Optional<Converted> convert(AsciiDocSource source, AsciiDocSettings settings) {
        if (running == null) {
            if (ServiceLoader.load(Asciidoctor.class).stream().findFirst().isEmpty()) {
                return Optional.empty();
            }
            running = new Running();
        }
        try {
            return Optional.of(running.convert(source, settings));
        } catch (Unconvertible refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError broken) {
            // Nothing of a run that broke off is left for the next text.
            running = null;
            throw new Unconvertible(broken);
        }
    }
}
