package dev.prospectus.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.jbake.SettingsFile;
import dev.prospectus.model.JBakeSettings;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JBakeDataTest {

    @TempDir
    Path site;

    private final List<Diagnostic> findings = new ArrayList<>();

    @BeforeEach
    void nameAFolder() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "data.folder=x/gh\n");
    }

    @Test
    void aFolderBelowAnotherIsRead() throws IOException {
        Files.createDirectories(site.resolve("x/gh"));
        Files.writeString(site.resolve("x/gh/hosts.yml"), "token: secret\n");

        assertThat(data()).isEqualTo(Map.of("hosts.yml", Map.of("token", "secret")));
        assertThat(findings).isEmpty();
    }

    @Test
    void aFolderOutsideTheSiteIsNotReadThroughALinkAboveIt(@TempDir Path outside) throws IOException {
        Files.createDirectories(outside.resolve("gh"));
        Files.writeString(outside.resolve("gh/hosts.yml"), "token: secret\n");
        Files.createSymbolicLink(site.resolve("x"), outside);

        assertThat(data()).isEmpty();
        assertThat(findings)
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .startsWith("x/gh: error[FIL008]: this leads out of the site's folder");
    }

    private Map<String, Object> data() {
        JBakeSettings settings =
                SettingsFile.in(site, SourceFiles.unremembered()).settings().orElseThrow();
        return JBakeData.of(settings, site, SourceFiles.unremembered(), findings::addAll);
    }
}
