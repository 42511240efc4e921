package dev.prospectus.doctor;

import dev.prospectus.load.LoadOptions;
import dev.prospectus.load.Loaded;
import dev.prospectus.load.Loader;
import dev.prospectus.model.AsOf;
import dev.prospectus.outlook.StarterWords;
import java.util.List;

/** Whether the site still says what every new site says. */
final class WordsExamination implements Examination {

    private static final String PART = "Words";

    @Override
    public List<Observation> of(Patient patient) {
        Loaded loaded = Loader.loadData(patient.site(), LoadOptions.on(AsOf.of(patient.asOf())));
        return StarterWords.withoutAddress(loaded.catalogue(), loaded.locator()).stream()
                .map(task ->
                        Observation.look(PART, task.place() + ": " + task.about() + ": " + task.what(), task.toDo()))
                .toList();
    }
}
