package dev.prospectus.publish;

import java.io.IOException;

/** A reason why a host can't be published to: its machine, its rights, its disk, or what stands there already. */
public final class HostException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    HostException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** A remedy, as sentences; empty if the message is enough. */
    public String hint() {
        return hint;
    }
}
