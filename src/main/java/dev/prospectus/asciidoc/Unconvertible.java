package dev.prospectus.asciidoc;

import java.util.List;
import java.util.Optional;

/** Says that Asciidoctor broke off, or was not asked at all since a text is too much for it. A cache keeps no such failure. */
final class Unconvertible extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String fix;

    Unconvertible(String message, String fix) {
        super(message);
        this.fix = fix;
    }

    Unconvertible(Throwable cause) {
        super("Asciidoctor broke off: " + reason(cause), cause);
        fix = "nest its blocks and lists less deeply, or take out parts of it until it can be read";
    }

    private static String reason(Throwable cause) {
        return Optional.ofNullable(cause.getMessage())
                .map(message -> message.replaceAll("\\s+", " ").strip())
                .filter(message -> !message.isEmpty() && !(cause instanceof StackOverflowError))
                .orElse("the text is nested too deeply");
    }

    Converted told() {
        return new Converted("", List.of(new Converted.Remark(0, String.valueOf(getMessage()), fix)), false);
    }
}
