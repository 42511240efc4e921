package dev.prospectus.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of Debian's nginx, which serves {@code current}, while releases are switched. */
final class ServedReleaseTest {

    private static final Instant NOW = Instant.parse("2026-11-03T12:00:00Z");

    @TempDir
    private Path temp;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void readersNeverMissAPageWhileReleasesAreSwitched() throws Exception {
        // A server that is started by root hands out files as another user.
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path srv = temp.resolve("srv");
        Host host = Target.of(srv.toString(), Optional.empty(), Optional.empty());
        BuiltSite a = BuiltPages.of(temp.resolve("a"), "A", 1);
        BuiltSite b = BuiltPages.of(temp.resolve("b"), "B", 2);
        host.publish(a, NOW, false);
        host.publish(b, NOW.plusSeconds(1), false);
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process nginx = nginx(srv.resolve("current"), port);
        try {
            URI page = URI.create("http://127.0.0.1:" + port + "/programmes/page-7/");
            while (status(page) != 200) {
                assertThat(nginx.waitFor(20, TimeUnit.MILLISECONDS))
                        .as("nginx ends")
                        .isFalse();
            }
            AtomicBoolean reading = new AtomicBoolean(true);
            Set<String> read = ConcurrentHashMap.newKeySet();
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
                while (reading.get()) {
                    read.add(body(page));
                }
            });
            for (int turn = 0; turn < 20; turn++) {
                String other = host.releases().stream()
                        .filter(release -> !release.current())
                        .findFirst()
                        .orElseThrow()
                        .name();
                host.rollback(Optional.of(other), NOW);
            }
            reading.set(false);
            reader.get(30, TimeUnit.SECONDS);
            assertThat(read).containsExactlyInAnyOrder("page 7 of version A", "page 7 of version B");
        } finally {
            nginx.destroy();
            nginx.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private Process nginx(Path root, int port) throws IOException {
        Path settings = Files.writeString(temp.resolve("nginx.conf"), """
                daemon off;
                worker_processes 1;
                pid %1$s/pid;
                events { worker_connections 64; }
                http {
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    server {
                        listen 127.0.0.1:%3$d;
                        root %2$s;
                    }
                }
                """.formatted(temp, root, port));
        Process process = new ProcessBuilder("/usr/sbin/nginx", "-e", "stderr", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("said.txt").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    private int status(URI page) {
        try {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String body(URI page) {
        try {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "status " + answer.statusCode();
        } catch (IOException | InterruptedException e) {
            return "no answer: " + e;
        }
    }
}
