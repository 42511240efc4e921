package dev.prospectus.history;

import java.io.IOException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The system as JGit sees it, without anybody's settings. Otherwise JGit starts git to find those of the machine, tries out how
 * exact times of files are by writing some, and keeps what it learns in the home folder. Reading revisions needs none of that.
 */
final class QuietSystem extends SystemReader.Delegate {

    private QuietSystem(SystemReader system) {
        super(system);
    }

    /** From now on, in this process. */
    static void use() {
        if (!(SystemReader.getInstance() instanceof QuietSystem)) {
            SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    /** Settings that are not in any file, but for how exact times of files are, which JGit would measure. */
    private static final class NoSettings extends FileBasedConfig {

        NoSettings(@Nullable Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public @Nullable String getString(String section, @Nullable String subsection, String name) {
            return section.equals("filesystem") ? "1 s" : super.getString(section, subsection, name);
        }

        @Override
        public void load() {}

        @Override
        public void save() throws IOException {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
