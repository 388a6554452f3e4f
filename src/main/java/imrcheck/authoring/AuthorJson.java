package imrcheck.authoring;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import imrcheck.report.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What authors are told, as JSON that is the same on every system: each record is an object of its components. */
public final class AuthorJson {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter JSON =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT)).with(Printable.JSON);

    private AuthorJson() {}

    /** Writes a value and a line end; {@code out} stays open. */
    public static void write(Record value, OutputStream out) throws IOException {
        out.write((JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
