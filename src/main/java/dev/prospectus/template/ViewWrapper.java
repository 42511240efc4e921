package dev.prospectus.template;

import dev.prospectus.plan.Markup;
import dev.prospectus.plan.OpenView;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleDate;
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
import org.jspecify.annotations.Nullable;

/**
 * Converts values for templates: records to their components, an empty {@link Optional} to a missing value (so that
 * {@code view.date!} and {@code view.date??} work), {@link Markup} to HTML that is not escaped again, an {@link
 * OpenView} to its own names and components, and a day to a date that {@code ?string("d MMMM yyyy")} formats.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    private final ClassValue<Map<String, Method>> answers = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> kind) {
            return RecordModel.answers(kind);
        }
    };

    ViewWrapper(Version version) {
        super(version);
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        } else if (value instanceof OpenView open) {
            return new OpenViewModel(open, (TemplateHashModel) components(open), this);
        } else if (value instanceof LocalDate day) {
            // In UTC, as Templates prints. A date with time, because JBake's dates allow ?date, ?time and ?datetime.
            Date start = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            return new SimpleDate(start, TemplateDateModel.DATETIME);
        }
        return components(value);
    }

    private TemplateModel components(@Nullable Object value) throws TemplateModelException {
        return value instanceof Record view
                ? new RecordModel(view, answers.get(view.getClass()), this)
                : super.wrap(value);
    }
}
