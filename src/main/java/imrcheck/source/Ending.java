package imrcheck.source;

import java.util.Locale;

/** What the ending of a file name promises. Content has the last word on whether a letter is PDF or text. */
public enum Ending {
    /** A letter. */
    LETTER,
    /** An archive of letters. */
    ZIP,
    /** Neither. */
    UNKNOWN;

    /**
     * What a name promises.
     *
     * @param name a file name or an entry name; the case of its ending does not matter
     */
    public static Ending of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".pdf") || lower.endsWith(".txt")) {
            return LETTER;
        }
        return lower.endsWith(".zip") ? ZIP : UNKNOWN;
    }

    /** Whether a name below a folder or archive is one that people do not see: dot files and what archivers add. */
    public static boolean hidden(String fileName) {
        return fileName.startsWith(".") || fileName.equals("__MACOSX");
    }
}
