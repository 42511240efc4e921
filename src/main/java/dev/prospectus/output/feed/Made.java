package dev.prospectus.output.feed;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What several forms of a feed need: made by the first that asks. Safe from many threads. */
final class Made<T> implements Supplier<T> {

    private @Nullable Supplier<T> making;
    private @Nullable T made;

    Made(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        if (making != null) {
            made = making.get();
            making = null;
        }
        return Objects.requireNonNull(made);
    }
}
