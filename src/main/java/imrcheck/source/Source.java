package imrcheck.source;

/** One input that was found and is not yet read. Different sources may be read by different threads at once. */
public interface Source {

    /** Its name in the report; see {@link SourceText#name()}. */
    String name();

    /**
     * Reads it. Never throws for bad input: what is wrong with it stands in {@link Input#problems()}. Nothing of what was
     * read is kept here, so the caller decides how many letters are in memory.
     */
    Input read();
}
