package dev.prospectus.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * A front-end library on the class path (webjars.org), so that the repository needs no copy of it. The jar itself
 * knows its version, which is only stated in {@code pom.xml}.
 */
final class WebJar {

    private WebJar() {}

    /**
     * Reads a file of a library.
     *
     * @param address the library's name, a slash, and the path in the library: {@code fuse.js/dist/fuse.min.mjs}
     */
    static byte[] file(String address) throws IOException {
        int slash = address.indexOf('/');
        String library = address.substring(0, slash);
        Properties coordinates = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars.npm/" + library + "/pom.properties")) {
            coordinates.load(in);
        }
        String version = coordinates.getProperty("version");
        try (InputStream in =
                open("/META-INF/resources/webjars/" + library + "/" + version + address.substring(slash))) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String resource) {
        InputStream in = WebJar.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + resource);
        }
        return in;
    }
}
