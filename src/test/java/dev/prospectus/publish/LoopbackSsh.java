package dev.prospectus.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Debian's OpenSSH on loopback, with keys of its own, for the user who runs the tests. Programs of {@link #program} come first on the
 * path of whoever logs in; a deep level of shells keeps bash from reading that user's own settings.
 */
final class LoopbackSsh implements AutoCloseable {

    private static final int SECONDS = 30;

    private final Path folder;
    private final Process process;
    private final int port;

    private LoopbackSsh(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    static LoopbackSsh start(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("programs"));
        key(folder.resolve("host"));
        key(folder.resolve("user"));
        Files.copy(folder.resolve("user.pub"), folder.resolve("authorized"));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.writeString(
                folder.resolve("known"), "[127.0.0.1]:" + port + " " + Files.readString(folder.resolve("host.pub")));
        Path settings = Files.writeString(folder.resolve("sshd.conf"), """
                Port %2$d
                ListenAddress 127.0.0.1
                HostKey %1$s/host
                AuthorizedKeysFile %1$s/authorized
                PidFile none
                StrictModes no
                UsePAM no
                PasswordAuthentication no
                KbdInteractiveAuthentication no
                MaxStartups 100
                SetEnv PATH=%1$s/programs:/usr/bin:/bin SHLVL=5
                """.formatted(folder, port));
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(Path.of("/run/sshd"));
        }
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder("/usr/sbin/sshd", "-D", "-e", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        LoopbackSsh ssh = new LoopbackSsh(folder, process, port);
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS); System.nanoTime() < end; ) {
            if (ssh.answers()) {
                return ssh;
            }
            if (ssh.ended(20)) {
                break;
            }
        }
        ssh.close();
        throw new IOException("sshd did not start: " + Files.readString(said));
    }

    private static void key(Path file) throws IOException {
        try {
            int code = new ProcessBuilder(
                            "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("ssh-keygen exits with " + code);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** The settings of somebody who has the key, knows the host as {@code hub}, and lets one connection serve many times to save time. */
    Path settings() throws IOException {
        Path settings = settings("user", "known");
        return Files.writeString(settings, Files.readString(settings) + """
                  ControlMaster auto
                  ControlPath %s/control
                  ControlPersist 20
                """.formatted(folder));
    }

    /** @param known the file with the keys of known hosts */
    Path settings(String key, String known) throws IOException {
        return Files.writeString(folder.resolve("ssh settings of " + key + " " + known), """
                Host hub
                  HostName 127.0.0.1
                  Port %2$d
                  User %3$s
                  IdentityFile "%1$s/%4$s"
                  IdentitiesOnly yes
                  UserKnownHostsFile "%1$s/%5$s"
                  GlobalKnownHostsFile none
                """.formatted(
                        folder, port, System.getProperty("user.name"), key, known));
    }

    int port() {
        return port;
    }

    /** A program that whoever logs in finds before the machine's. */
    void program(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("programs").resolve(name), "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void noPrograms(List<String> names) throws IOException {
        for (String name : names) {
            Files.deleteIfExists(folder.resolve("programs").resolve(name));
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
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
        if (Files.exists(folder.resolve("control"))) {
            Program.in(folder).run(List.of("ssh", "-F", settings().toString(), "-O", "exit", "hub"));
        }
        process.destroy();
        if (!ended(SECONDS * 1000)) {
            process.destroyForcibly();
        }
    }
}
