package imrcheck;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON Schema of SARIF 2.1.0 as OASIS published it. */
public final class SarifSchema {
    private static final JsonSchema SCHEMA = schema();

    private SarifSchema() {}

    /** What a log breaks of it; nothing where it holds. */
    public static List<String> faults(String log) throws IOException {
        return SCHEMA.validate(new ObjectMapper().readTree(log)).stream().map(Object::toString).toList();
    }

    private static JsonSchema schema() {
        try (InputStream in = SarifSchema.class.getResourceAsStream("/json/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in,
                    SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
