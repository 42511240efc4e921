package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.testing.GoldenSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine.ParseResult;

/** What {@code docs/PUBLISHING.md} offers for copying, tried by the programs that it is for. */
final class PublishingGuideTest {

    private static final Path GUIDE = Path.of("docs/PUBLISHING.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    @TempDir
    private Path temp;

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(guide())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String block(String language, String with) throws IOException {
        List<String> found =
                blocks(language).stream().filter(text -> text.contains(with)).toList();
        assertThat(found).as(language + " with " + with).hasSize(1);
        return found.get(0);
    }

    @Test
    void linksWithinThePageLeadSomewhere() throws IOException {
        List<String> headings = guide().lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
        List<String> links = Pattern.compile("\\]\\(#([^)]*)\\)")
                .matcher(guide())
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links).hasSizeGreaterThan(15);
        assertThat(headings).containsAll(links);
    }

    /** As the command line reads them; placeholders stand for words. */
    @Test
    void everyCommandIsOneOfOurs() throws IOException {
        int commands = 0;
        for (String text : blocks("sh")) {
            for (String line :
                    text.lines().filter(one -> one.startsWith("prospectus ")).toList()) {
                String[] words = line.replaceFirst(" +#.*", "")
                        .replace("COMMIT", "0".repeat(40))
                        .substring("prospectus ".length())
                        .split(" +", -1);
                ParseResult parsed = Main.commandLine(words).parseArgs(words);
                assertThat(parsed.subcommand()).as(line).isNotNull();
                commands++;
            }
        }
        assertThat(commands).isGreaterThan(6);
    }

    @Test
    void scriptsAreReadByAShell() throws IOException {
        Shell shell = new Shell(temp.resolve("bin"), temp);
        for (String text : blocks("sh")) {
            shell.must("sh", "-n", Files.writeString(temp.resolve("block.sh"), text));
        }
    }

    @Test
    void workflowsNameActionsByCommitAndPutNoTextIntoAShell() throws IOException {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        int steps = 0;
        for (String text : blocks("yaml")) {
            Object read = yaml.load(text);
            List<?> found = List.of();
            if (read instanceof Map<?, ?> workflow && workflow.get("jobs") instanceof Map<?, ?> jobs) {
                Map<?, ?> job = (Map<?, ?>) jobs.get("publish");
                assertThat(workflow.get("permissions")).isEqualTo(Map.of());
                assertThat(job.get("permissions")).isEqualTo(Map.of("contents", "read"));
                found = (List<?>) job.get("steps");
            } else if (read instanceof List<?> list) {
                found = list;
            }
            for (Object one : found) {
                Map<?, ?> step = (Map<?, ?>) one;
                steps++;
                assertThat(String.valueOf(step.get("run"))).doesNotContain("${{");
                assertThat(String.valueOf(step.get("uses")))
                        .matches("null|\\./\\.github/actions/prospectus|[\\w/-]+@[0-9a-f]{40}");
            }
        }
        assertThat(steps).isGreaterThan(5);
        String ours = Files.readString(Path.of(".github/workflows/publish.yml"));
        Pattern.compile("@[0-9a-f]{40} # v\\S+")
                .matcher(guide())
                .results()
                .forEach(action -> assertThat(ours).contains(action.group()));
    }

    @Test
    void theKeyOfAWorkflowIsReadByNobodyElse() throws IOException {
        Map<?, ?> step = (Map<?, ?>)
                ((List<?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(block("yaml", "PUBLISH_KEY")))
                        .get(0);
        Shell shell = new Shell(temp.resolve("bin"), temp)
                .with("KEY", "secret key")
                .with("KNOWN_HOSTS", "www.example.org ssh-ed25519 AAAA")
                .with("RUNNER_TEMP", temp.resolve("a runner").toString());
        Files.createDirectories(temp.resolve("a runner"));
        shell.program("prospectus", "printf '%s|' \"$@\"\n");
        assertThat(shell.must("sh", "-euc", step.get("run")))
                .isEqualTo("publish|hub@www.example.org:/srv/hub|--from|site|--ssh-config|" + temp + "/a runner/ssh|");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("a runner/key"))))
                .isEqualTo("rw-------");
        assertThat(shell.must("ssh", "-G", "-F", temp.resolve("a runner/ssh"), "www.example.org"))
                .contains("identityfile " + temp + "/a runner/key", "userknownhostsfile " + temp + "/a runner/known");
    }

    /** With releases where the page says, and what only a real host has taken out. */
    @Test
    void webServersReadWhatIsOffered() throws IOException {
        Path site = GoldenSite.assemble(temp.resolve("site"), GoldenSite.BASE);
        Terminal terminal = new Terminal();
        Path srv = temp.resolve("srv/hub");
        assertThat(terminal.run(
                        "publish", srv.toString(), "--site", site.toString(), "--as-of", "2026-11-03T09:00:00Z"))
                .as(terminal.err.toString())
                .isZero();
        Shell shell = new Shell(temp.resolve("bin"), temp);

        String nginx = block("nginx", "server {")
                .replace("/srv/hub", srv.toString())
                .replace("listen 443 ssl;", "listen 127.0.0.1:1;")
                .replaceAll("(?m)^ *ssl_certificate.*\\n", "");
        assertThat(nginx).contains(srv + "/current/.hosting/nginx/server.conf;");
        Path settings = Files.writeString(temp.resolve("nginx.conf"), """
                pid %1$s/pid;
                include /etc/nginx/modules-enabled/*.conf;
                events {}
                http {
                    access_log off;
                    %2$s
                }
                """.formatted(temp, nginx));
        assertThat(shell.run("/usr/sbin/nginx", "-t", "-e", "stderr", "-c", settings)
                        .output())
                .contains("test is successful");

        String apache = block("apache", "<Directory").replace("/srv/hub", srv.toString());
        Path htaccess = Files.writeString(temp.resolve("apache.conf"), """
                LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
                LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
                ServerName 127.0.0.1
                Listen 127.0.0.1:1
                PidFile %1$s/pid
                ErrorLog /dev/stderr
                %2$s
                """.formatted(temp, apache));
        assertThat(shell.run("/usr/sbin/apache2", "-t", "-f", htaccess).output())
                .contains("Syntax OK");
    }
}
