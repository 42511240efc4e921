package dev.prospectus.template;

import dev.prospectus.plan.Markup;
import dev.prospectus.plan.OpenView;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Converts values for templates: records to their components, an empty {@link Optional} to a missing value (so that
 * {@code view.date!} and {@code view.date??} work), {@link Markup} to HTML that is not escaped again, an {@link
 * OpenView} to its own names and components, and a day to a date that {@code ?string("d MMMM yyyy")} formats.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    private final Map<Class<?>, Map<String, Method>> answers = new ConcurrentHashMap<>();

    ViewWrapper(Version version) {
        super(version);
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // A page asks thousands of times, mostly for text and for parts of its view.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Record view) {
            return record(view);
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof LocalDate day) {
            // In UTC, as Templates prints. A date with time, because JBake's dates allow ?date, ?time and ?datetime.
            Date start = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            return new SimpleDate(start, TemplateDateModel.DATETIME);
        } else if (value instanceof OpenView open) {
            return new OpenViewModel(open, (TemplateHashModel) super.wrap(open), this);
        }
        return super.wrap(value);
    }

    private TemplateModel record(Record view) throws TemplateModelException {
        if (view instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        RecordModel components =
                new RecordModel(view, answers.computeIfAbsent(view.getClass(), RecordModel::answers), this);
        return view instanceof OpenView open ? new OpenViewModel(open, components, this) : components;
    }
}
