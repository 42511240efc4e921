package dev.prospectus.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned of hosts whose certificates are sound, unsound or incomplete. The program that comes with Java makes them. */
final class SecureHostsTest {

    private static final String SECRET = "secret";
    private static final Answer THERE = Answer.there(Optional.empty());

    @TempDir
    static Path temp;

    /** A root, an issuer between, and what a host has of it. */
    @BeforeAll
    static void certificates() throws IOException, InterruptedException {
        for (String name : List.of("root", "between", "host")) {
            List<String> more = name.equals("host") ? List.of() : List.of("-ext", "bc:c");
            keytool(name, List.of("-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "3650"), more);
            keytool(
                    name,
                    List.of("-certreq", "-file", temp.resolve(name + ".req").toString()),
                    List.of());
        }
        keytool(
                "root",
                List.of("-exportcert", "-rfc", "-file", temp.resolve("root.pem").toString()),
                List.of());
        signed("between", "root", "between", "-ext", "bc:c");
        signed("host", "between", "sound", "-ext", "san=ip:127.0.0.1");
        signed("host", "between", "old", "-ext", "san=ip:127.0.0.1", "-startdate", "-30d", "-validity", "10");
        signed("host", "between", "other", "-ext", "san=dns:other.example.org");
    }

    private static void signed(String request, String by, String name, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "-gencert",
                "-rfc",
                "-infile",
                temp.resolve(request + ".req").toString(),
                "-outfile",
                temp.resolve(name + ".pem").toString()));
        command.addAll(List.of(more));
        keytool(by, command, name.equals("old") ? List.of() : List.of("-validity", "3650"));
    }

    private static void keytool(String alias, List<String> command, List<String> more)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-J-XX:TieredStopAtLevel=1"));
        words.addAll(command);
        words.addAll(more);
        words.addAll(List.of("-alias", alias, "-storepass", SECRET, "-keystore"));
        words.add(temp.resolve("keys.p12").toString());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void aSoundHostIsThere() throws Exception {
        assertThat(ask("sound", "between")).isEqualTo(THERE);
    }

    /** Browsers fetch what is missing, or know it from other hosts. */
    @Test
    void aHostThatForgotTheCertificateBetweenIsNotKnown() throws Exception {
        assertThat(ask("sound"))
                .isEqualTo(Answer.unknown("its certificate is of an issuer that this program does not know"));
    }

    @Test
    void whatStopsBrowsersIsMissing() throws Exception {
        assertThat(ask("old", "between")).isEqualTo(Answer.missing("a certificate that is out of date"));
        assertThat(ask("other", "between")).isEqualTo(Answer.missing("a certificate for another host"));
    }

    @Test
    void aHostThatTalksAnotherWayIsNotKnown() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread host = new Thread(() -> talk(plain));
            host.start();
            assertThat(ask(plain.getLocalPort()))
                    .isEqualTo(Answer.unknown("it allows no secure call that this program can make"));
        }
    }

    /** Until the host is closed. */
    private static void talk(ServerSocket plain) {
        while (!plain.isClosed()) {
            try (Socket caller = plain.accept()) {
                caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                caller.shutdownOutput();
                caller.getInputStream().readAllBytes();
            } catch (IOException closed) {
                // The caller hung up, or the test is over.
            }
        }
    }

    /** @param sent what the host sends, its own first */
    private static Answer ask(String... sent) throws Exception {
        Certificate[] chain = new Certificate[sent.length];
        for (int i = 0; i < sent.length; i++) {
            chain[i] = certificate(sent[i]);
        }
        KeyStore made = KeyStore.getInstance(temp.resolve("keys.p12").toFile(), SECRET.toCharArray());
        KeyStore keys = empty();
        keys.setKeyEntry("host", (PrivateKey) made.getKey("host", SECRET.toCharArray()), SECRET.toCharArray(), chain);
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            return ask(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static Answer ask(int port) throws Exception {
        KeyStore trusted = empty();
        trusted.setCertificateEntry("root", certificate("root"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext safety = SSLContext.getInstance("TLS");
        safety.init(null, trust.getTrustManagers(), null);
        Manners manners =
                new Manners(Duration.ZERO, 1, Duration.ofSeconds(20), Duration.ZERO, machine -> false, "Test");
        return new WebClient(manners, safety).ask("https://127.0.0.1:" + port + "/");
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        return keys;
    }

    private static Certificate certificate(String name) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(temp.resolve(name + ".pem"))) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}
