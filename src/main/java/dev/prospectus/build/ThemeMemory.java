package dev.prospectus.build;

import dev.prospectus.build.SiteMemory.Kept;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.BaseStylesheet;
import dev.prospectus.plan.HubIcon;
import dev.prospectus.plan.HubStylesheet;
import dev.prospectus.plan.StatusLabels;
import dev.prospectus.source.SourceFiles;
import dev.prospectus.template.ParsedTemplates;
import dev.prospectus.template.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What was made of the last theme, which looks at other sites with the same one share. */
final class ThemeMemory {

    private final SourceFiles sources;
    private @Nullable Kept<Assets> assets;
    private @Nullable Kept<ParsedTemplates> parsed;

    ThemeMemory(SourceFiles sources) {
        this.sources = sources;
    }

    /** @param folder of templates, which several sites may share by a link */
    Theme theme(Path folder) {
        return Theme.of("templates", real(folder), sources);
    }

    private static Path real(Path folder) {
        try {
            return Files.isDirectory(folder) ? folder.toRealPath() : folder;
        } catch (IOException failure) {
            throw new UncheckedIOException("can't read " + folder, failure);
        }
    }

    /**
     * The theme's assets and the hub's colours; read when one is asked for.
     *
     * @param otherHosts from which pages load something
     */
    synchronized Assets assets(Theme theme, SiteConfig.Theme colours, SortedSet<String> otherHosts) {
        List<?> basis = List.of(theme.own(), colours, otherHosts);
        if (assets == null || !assets.basis().equals(basis)) {
            assets = new Kept<>(basis, new Assets(() -> files(theme, colours), theme.foreign(), otherHosts));
        }
        return assets.value();
    }

    private static SortedMap<String, byte[]> files(Theme theme, SiteConfig.Theme colours) {
        SortedMap<String, byte[]> files = theme.assets();
        files.put(HubStylesheet.NAME, HubStylesheet.of(colours));
        files.computeIfPresent(HubIcon.NAME, (name, drawing) -> HubIcon.of(drawing, colours));
        files.put(StatusLabels.NAME, StatusLabels.script());
        BaseStylesheet.join(files);
        return files;
    }

    synchronized ParsedTemplates parsed(Theme theme) {
        List<?> basis = List.of(theme.ownBesidesAssets());
        if (parsed == null || !parsed.basis().equals(basis)) {
            try {
                parsed = new Kept<>(basis, new ParsedTemplates(theme));
            } catch (IOException failure) {
                throw new UncheckedIOException("can't read " + theme.folder(), failure);
            }
        }
        return parsed.value();
    }
}
