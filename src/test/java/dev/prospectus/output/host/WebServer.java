package dev.prospectus.output.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A web server of Debian's on loopback, with a configuration as small as a hub's would be: what the site's own files do not say, it does not
 * know. It runs in the foreground, so that its process is the one that ends with the test.
 */
final class WebServer implements AutoCloseable {

    private static final int SECONDS = 30;

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private WebServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The kinds of servers that read a site's own files. */
    enum Program {
        NGINX("/usr/sbin/nginx"),
        APACHE("/usr/sbin/apache2");

        private final String path;

        Program(String path) {
            this.path = path;
        }

        private List<String> command(Path configuration) {
            return this == NGINX
                    ? List.of(path, "-e", "stderr", "-c", configuration.toString())
                    : List.of(path, "-DFOREGROUND", "-f", configuration.toString());
        }

        private String configuration(HostedSite site, Path folder, int port) {
            return this == NGINX ? nginx(site, folder, port) : apache(site, folder, port);
        }
    }

    static WebServer start(Program program, HostedSite site, Path folder) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder);
        Path configuration = folder.resolve("server.conf");
        Files.writeString(configuration, program.configuration(site, folder, port));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(program.command(configuration))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        WebServer server = new WebServer(process, port);
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS); System.nanoTime() < end; ) {
            if (server.answers()) {
                return server;
            }
            if (server.ended(20)) {
                break;
            }
        }
        server.close();
        throw new IOException(program + " did not start: " + Files.readString(said));
    }

    private static String nginx(HostedSite site, Path folder, int port) {
        return """
                daemon off;
                worker_processes 1;
                pid %1$s/pid;
                include /etc/nginx/modules-enabled/*.conf;
                events { worker_connections 64; }
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include %2$s/.hosting/nginx/maps.conf;
                    server {
                        listen 127.0.0.1:%3$d;
                        root %4$s;
                        include %2$s/.hosting/nginx/server.conf;
                        include %2$s/.hosting/nginx/brotli.conf;
                    }
                }
                """.formatted(folder, site.folder(), port, site.root());
    }

    private static String apache(HostedSite site, Path folder, int port) {
        StringBuilder modules = new StringBuilder();
        for (String name : List.of("mpm_event", "authz_core", "mime", "dir", "headers", "rewrite", "autoindex")) {
            modules.append("LoadModule ")
                    .append(name)
                    .append("_module /usr/lib/apache2/modules/mod_")
                    .append(name)
                    .append(".so\n");
        }
        return modules + """
                ServerName 127.0.0.1
                Listen 127.0.0.1:%2$d
                PidFile %1$s/pid
                DefaultRuntimeDir %1$s
                ErrorLog /dev/stderr
                TypesConfig /etc/mime.types
                User www-data
                Group www-data
                DocumentRoot %3$s
                <Directory %3$s>
                    AllowOverride FileInfo Indexes
                    Require all granted
                </Directory>
                """.formatted(folder, port, site.root());
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** @param headers of the request, each name followed by its value */
    HttpResponse<byte[]> get(String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private boolean answers() {
        try {
            get("/");
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean ended(int millis) throws IOException {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        if (!ended(SECONDS * 1000)) {
            process.destroyForcibly();
        }
    }
}
