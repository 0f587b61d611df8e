package echochat.app;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says of a record's components that they are always there, unless they are marked `@Nullable`.
final class RecordSchemas implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            mark(java.getRawClass(), definition(schema, context));
        }
        return schema;
    }

    private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) {
            return schema;
        }
        var name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        var defined = context.getDefinedModels().get(name);
        return defined == null ? schema : defined;
    }

    private static void mark(Class<?> type, Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        Stream.of(type.getRecordComponents())
                .filter(RecordSchemas::isNullable)
                .map(component -> schema.getProperties().get(component.getName()))
                .filter(property -> property != null && property.getTypes() != null)
                .forEach(property -> property.addType("null"));
        Stream.of(type.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .filter(schema.getProperties()::containsKey)
                .filter(
                        name ->
                                schema.getRequired() == null
                                        || !schema.getRequired().contains(name))
                .forEach(schema::addRequiredItem);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
