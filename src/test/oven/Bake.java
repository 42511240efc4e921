import java.io.File;
import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes sites, as JBake's own program does: each argument is the folder of one, the output goes into its {@code output}. */
public final class Bake {

    private Bake() {}

    public static void main(String[] sites) throws Exception {
        for (String site : sites) {
            File folder = new File(site);
            JBakeConfiguration configuration = new JBakeConfigurationFactory()
                    .setEncoding("UTF-8")
                    .createDefaultJbakeConfiguration(folder, new File(folder, "output"), false);
            Oven oven = new Oven(configuration);
            oven.bake();
            List<Throwable> errors = oven.getErrors();
            if (!errors.isEmpty()) {
                throw new IllegalStateException("JBake can't bake " + site, errors.get(0));
            }
        }
        System.exit(0); // Threads of the database go on.
    }
}
