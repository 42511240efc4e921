package dev.prospectus.template;

import dev.prospectus.plan.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How views look to templates: records by their components, an empty {@link Optional} as a missing value (so that
 * {@code view.date!} and {@code view.date??} work), {@link Markup} as HTML that is not escaped again.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper(Version version) {
        super(version);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        return value instanceof Markup markup ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html()) : super.wrap(value);
    }
}
