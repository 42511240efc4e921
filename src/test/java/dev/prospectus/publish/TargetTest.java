package dev.prospectus.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people may type as a target, and what nobody may. */
final class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hub@www.example.org:/srv/hub/   | hub@www.example.org:/srv/hub",
                "www.example.org:hub             | www.example.org:hub",
                "hub@example.org:~/public        | hub@example.org:public",
                "hub@example.org:-x              | hub@example.org:./-x",
                "ssh://hub@example.org:2222/srv  | hub@example.org:/srv",
                "ssh://example.org/~/public      | example.org:public",
                "ssh://[::1]:22/srv              | [::1]:/srv",
                "/srv/hub                        | /srv/hub",
                "git+ssh://git@example.org/o/hub.git#live  | ssh://git@example.org/o/hub.git#live",
                "git+https://example.org/o/hub   | https://example.org/o/hub#gh-pages",
                "git@example.org:o/hub.git       | git@example.org:o/hub.git#gh-pages",
                "git@example.org:o/hub.git#a/b   | git@example.org:o/hub.git#a/b"
            })
    void aTargetIsOneHost(String typed, String host) throws IOException {
        assertThat(Target.of(typed, Optional.empty(), Optional.empty())).hasToString(host);
    }

    @Test
    void aFolderOfThisMachineIsNamedFromHere() throws IOException {
        assertThat(Target.of("target/srv", Optional.empty(), Optional.empty()))
                .hasToString(Path.of("target/srv").toAbsolutePath().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-oProxyCommand=x:/srv        | begins with '-'",
                "hub@-oProxyCommand=x:/srv    | is not the name of a host",
                "-l@example.org:/srv          | begins with '-'",
                "a;b@example.org:/srv         | is not a user's name",
                "hub@exa$(x)mple.org:/srv     | is not the name of a host",
                "ssh://hub@-x/srv             | is not the name of a host",
                "ssh://example.org:2x/srv     | is not a port",
                "ssh://example.org            | names no folder",
                "example.org:                 | names no folder",
                "example.org:/                | names no folder",
                "example.org:~other/x         | another user's home",
                "ftp://example.org/x          | is no target",
                "git+ext://sh -c x            | no way to a repository",
                "git+http://example.org/x.git | no way to a repository",
                "git+ssh://-oProxyCommand=x/y.git        | is not the name of a host",
                "git+https:///x.git           | is not the address of a repository",
                "git+ssh://a b/x.git          | is not the address of a repository",
                "-oProxyCommand=x:y.git       | begins with '-'",
                "git+-oProxyCommand=x:y.git   | is not the name of a host",
                "git+https://a:b@example.org/x.git       | holds a password",
                "x.git#a..b                   | is not the name of a branch",
                "x.git#-f                     | is not the name of a branch",
                "x.git#+main                  | is not the name of a branch",
                "x.git#main:other             | is not the name of a branch"
            })
    void whatCouldBeReadAsAnOptionOrACommandIsRefused(String typed, String message) {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> Target.of(typed, Optional.empty(), Optional.empty())))
                .hasMessageContaining(message);
    }

    @Test
    void aBranchIsNamedOnce() {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> Target.of("x.git#one", Optional.of("two"), Optional.empty())))
                .hasMessageContaining("named twice");
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> Target.of("a\nb", Optional.empty(), Optional.empty())))
                .hasMessageContaining("can't be seen");
    }
}
