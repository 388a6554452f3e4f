package imrcheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Tells this build of the tool from others. */
public final class ToolBuild {
    /** The resource that holds it; written when the tool is built. */
    static final String RESOURCE = "imrcheck/default-rules/build-id";

    private ToolBuild() {}

    /** The digest of the tool's own classes, or an empty text where it was not built by Maven. */
    public static String id() {
        try (InputStream in = ToolBuild.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
