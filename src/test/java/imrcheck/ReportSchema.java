package imrcheck;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The JSON Schema that ships with the tool. */
public final class ReportSchema {
    private ReportSchema() {}

    /** What a JSON report breaks of it; nothing where it holds. */
    public static List<String> faults(String report) throws IOException {
        try (InputStream in = ReportSchema.class.getResourceAsStream("/imrcheck/report.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
            return schema.validate(new ObjectMapper().readTree(report)).stream().map(Object::toString).toList();
        }
    }
}
