package dev.prospectus.load.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One key of an {@link ObjectShape}.
 *
 * @param <T> the type of its value in {@link Values}
 */
public final class Key<T> {

    private final String name;
    private final int index;
    private final Shape<?> shape;
    private final boolean required;
    private final String description;
    private final @Nullable T whenLeftOut;
    private final boolean wrapped;

    Key(
            String name,
            int index,
            Shape<?> shape,
            boolean required,
            String description,
            @Nullable T whenLeftOut,
            boolean wrapped) {
        this.name = name;
        this.index = index;
        this.shape = shape;
        this.required = required;
        this.description = description;
        this.whenLeftOut = whenLeftOut;
        this.wrapped = wrapped;
    }

    public String name() {
        return name;
    }

    int index() {
        return index;
    }

    Shape<?> shape() {
        return shape;
    }

    boolean isRequired() {
        return required;
    }

    /** A description for authors: one line that begins in lower case. */
    String description() {
        return description;
    }

    /** The value in {@link Values} for a bound value, or for its absence. */
    @SuppressWarnings("unchecked") // The factories of ObjectShape tie T to the shape.
    T valueOf(@Nullable Object bound) {
        if (wrapped) {
            return (T) Optional.ofNullable(bound);
        }
        if (bound != null) {
            return (T) bound;
        }
        if (whenLeftOut == null) {
            throw new IllegalStateException("the key '" + name + "' is required and has no value");
        }
        return whenLeftOut;
    }
}
