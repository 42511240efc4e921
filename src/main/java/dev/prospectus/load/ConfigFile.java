package dev.prospectus.load;

import dev.prospectus.jbake.SettingsFile;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.FileCode;
import dev.prospectus.source.LeadsOut;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.source.SourceText;
import dev.prospectus.yaml.YamlLimits;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code site-config.yml} says.
 *
 * @param config empty if it can't be read
 * @param newer whether the site is in a format that this program does not know, so that nothing in it may be read
 */
record ConfigFile(Optional<SiteConfig> config, List<Diagnostic> findings, boolean newer) {

    ConfigFile {
        findings = List.copyOf(findings);
    }

    static ConfigFile in(Path site, SourceFiles sources) {
        String name = DataFiles.siteConfig();
        Path path = site.resolve(name);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return without(Diagnostic.error(
                    SourceLocation.ofFile(name),
                    LoadCode.NO_SITE.code(),
                    isJBakes(site)
                            ? "there is no site-config.yml yet; this is the folder of a site that JBake makes"
                            : "there is no site-config.yml, so this is not the folder of a site",
                    isJBakes(site)
                            ? "make a site of it in another folder with 'prospectus import jbake DIR', DIR being this folder"
                            : "go to the folder of your site, or make a new one with 'prospectus new site DIR'"));
        }
        if (LeadsOut.is(site, path)) {
            return without(Diagnostic.error(
                    SourceLocation.ofFile(name),
                    FileCode.LEADS_OUT,
                    "this link leads out of the site's folder",
                    "put the file itself here"));
        }
        SourceText source = sources.read(name, path, YamlLimits.DEFAULT.bytes());
        Optional<Diagnostic> empty = EmptyFile.in(DataFiles.siteConfig(), source);
        return empty.isPresent() ? without(empty.get()) : of(name, source);
    }

    /** Whether JBake makes the site of this folder, and this program does not yet. */
    static boolean isJBakes(Path site) {
        return SettingsFile.isIn(site)
                && !Files.exists(site.resolve(DataFiles.siteConfig()), LinkOption.NOFOLLOW_LINKS);
    }

    private static ConfigFile of(String name, SourceText source) {
        Bound.Read<SiteConfig> read = Bound.read(name, source, SiteConfigShape.SITE_CONFIG);
        List<Diagnostic> newer = read.findings().stream()
                .filter(finding -> finding.code().equals(ShapeCode.NEWER_FORMAT.code()))
                .toList();
        return newer.isEmpty()
                ? new ConfigFile(read.value(), read.findings(), false)
                : new ConfigFile(Optional.empty(), newer, true);
    }

    private static ConfigFile without(Diagnostic reason) {
        return new ConfigFile(Optional.empty(), List.of(reason), false);
    }
}
