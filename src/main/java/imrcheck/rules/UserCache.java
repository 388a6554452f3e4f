package imrcheck.rules;

import java.nio.file.Path;

/** Where the user's cache is. What is kept there only saves time. */
public final class UserCache {
    private UserCache() {}

    /**
     * A folder of the tool's below the user's cache folder; it need not be there.
     *
     * @return null where the user has no cache folder
     */
    public static Path folder(String name) {
        String xdg = System.getenv("XDG_CACHE_HOME");
        if (xdg != null && !xdg.isBlank()) {
            return Path.of(xdg, "imr-check", name);
        }
        String home = System.getProperty("user.home");
        return home == null || home.isBlank() ? null : Path.of(home, ".cache", "imr-check", name);
    }
}
