package imrcheck.terms;

/** A terms file that cannot be used: says which, where and what to do. */
public final class TermsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final int line;

    public TermsException(String file, int line, String message) {
        super(message);
        this.file = file;
        this.line = line;
    }

    /** The file, relative to the rules folder. */
    public String file() {
        return file;
    }

    /** The line, from 1, or 0 where it is not known. */
    public int line() {
        return line;
    }
}
