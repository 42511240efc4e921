package dev.prospectus.load;

import dev.prospectus.load.DataFile.OfBookings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Binds the data files of a site, several at a time. */
record Binding(Path site, Heritage heritage, LoadMemory memory, int threads) {

    /** Whether a file is bound with the others: the vocabulary comes before them, and figures behind. */
    static boolean isBindable(DataFile file) {
        return !(file instanceof OfBookings) && !file.isVocabulary();
    }

    /** The results in the order of the files, not in the order in which they are ready. */
    List<Bound> of(List<DataFile> files, FileShapes shapes) {
        List<Callable<Bound>> tasks = new ArrayList<>(files.size());
        for (DataFile file : files) {
            tasks.add(() -> memory.bound(file, heritage, source -> Bound.of(file, source, shapes)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Bound> bound = new ArrayList<>(tasks.size());
            for (Future<Bound> done : pool.invokeAll(tasks)) {
                bound.add(done.get());
            }
            return bound;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading " + site, interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("can't load " + site, failure.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
