package imrcheck.source;

import java.util.ArrayList;
import java.util.List;

/** What one path of the command line leads to, while it is gathered. */
final class Found {
    private final List<Source> sources = new ArrayList<>();
    private int skipped;

    void add(Source source) {
        sources.add(source);
    }

    void skip() {
        skipped++;
    }

    List<Source> sources() {
        return sources;
    }

    int skipped() {
        return skipped;
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }
}
