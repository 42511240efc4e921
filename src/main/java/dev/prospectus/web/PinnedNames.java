package dev.prospectus.web;

import java.security.Security;

/**
 * Java keeps the machines of a name as long as the program runs. So a host that is looked up and found to be public is the one that is
 * asked, whatever its name server says a moment later (DNS rebinding): the web client of Java 17 looks names up by itself, but in the
 * same memory.
 */
public final class PinnedNames {

    private PinnedNames() {}

    /** To be called before the program looks up its first name; later it has no effect. */
    public static void forThisProgram() {
        Security.setProperty("networkaddress.cache.ttl", "-1");
    }
}
