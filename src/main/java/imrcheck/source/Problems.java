package imrcheck.source;

import imrcheck.facts.Span;
import imrcheck.source.Problem.Loss;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;

/** Every sentence this package says about an input, in one place. */
final class Problems {
    static final Problem MISSING = fatal("missing", "There is no file or folder of this name; check the path.");
    static final Problem NO_ACCESS = fatal("no-access", "This may not be read; check its permissions.");
    static final Problem READ_FAILED = fatal("read-failed", "Reading this failed half-way; check the disk or network drive it is on.");
    static final Problem UNKNOWN_ENDING =
            fatal("unknown-ending", "Only .pdf, .txt and .zip files can be checked; save the letter as one of these.");
    static final Problem EMPTY = fatal("empty", "This is empty; get the letter again.");
    static final Problem NOT_TEXT = fatal("not-text", "This is neither text nor PDF; save the letter as one of these.");
    static final Problem RICH_TEXT = fatal("not-text", "This is rich text (RTF), not plain text; save the letter as .pdf or plain .txt.");
    static final Problem WEB_PAGE = fatal("not-text", "This is a web page (HTML), not plain text; save the letter as .pdf or plain .txt.");
    static final Problem NO_FILE =
            fatal("no-file", "This is a pipe or a device and no file; hand one letter to - (standard input) instead.");
    static final Problem DANGLING = fatal("missing", "This link leads to no file; check what it points to.");
    static final Problem ZIP_NOT_EXPECTED =
            fatal("not-text", "This is a zip archive or an office document; save the letter as .pdf or .txt, or name the archive .zip.");
    static final Problem PASSWORD = fatal("encrypted", "This PDF asks for a password; save a copy without one and check that.");
    static final Problem TRUNCATED = fatal("truncated", "This PDF is cut off before its end; get the file again.");
    static final Problem CORRUPT = fatal("corrupt", "This PDF is damaged and cannot be read; get the file again.");
    static final Problem TOO_INVOLVED = fatal("too-involved",
            "This PDF has more than %,d drawing steps, %,d signs, or %,d drawings within drawings or %d of them one in another, which no "
                    + "letter has; print it to a new PDF.",
            Limits.PDF_OPERATORS, Limits.PDF_GLYPHS, Limits.PDF_FORMS, Limits.PDF_FORM_DEPTH);
    static final Problem UNPACKS_TOO_LARGE =
            fatal("too-large", "This PDF unpacks to more than %d MB, which no determination letter does; print it to a new PDF.",
                    Limits.PDF_UNPACKED_BYTES >> 20);
    static final Problem SCANNED = fatal("scanned", "This PDF holds images of pages and no text; run text recognition (OCR) on it first.");
    static final Problem NO_TEXT = fatal("no-text", "This PDF has pages and no text on them; get the letter again.");
    static final Problem ZIP_CORRUPT =
            fatal("zip-corrupt", "This zip archive is damaged and cannot be opened; get it again or unpack it and check the folder.");
    static final Problem ZIP_ENTRY_CORRUPT = fatal("zip-corrupt", "This entry of the zip archive is damaged; get the archive again.");
    static final Problem ZIP_ENCRYPTED = fatal("encrypted", "This zip archive asks for a password; unpack it and check the folder.");
    static final Problem ZIP_TOO_MANY_ENTRIES = fatal("zip-limit",
            "This zip archive has more than %,d entries; split it or unpack it and check the folder.", Limits.ZIP_ENTRIES);
    static final Problem ZIP_TOO_LARGE =
            fatal("zip-limit", "The letters of this zip archive unpack to more than %d GB; split it or unpack it and check the folder.",
                    Limits.ZIP_TOTAL_BYTES >> 30);
    static final Problem ZIP_BOMB =
            fatal("zip-bomb", "This entry unpacks to more than %d times its size, as no letter does; it was not read.", Limits.ZIP_RATIO);
    static final Problem ZIP_PATH = fatal("zip-path", "The name of this entry points outside the zip archive; it was not read.");
    static final Problem ZIP_NESTED = fatal("zip-nested", "This entry is itself a zip archive; unpack the outer one and check the folder.");
    static final Problem ZIP_DUPLICATE =
            fatal("zip-duplicate", "The zip archive has two entries of this name; unpack it, rename one and check the folder.");

    private Problems() {}

    /** What kept a file from being read; the exception's own words name paths of this machine. */
    static Problem of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return MISSING;
        }
        return e instanceof AccessDeniedException ? NO_ACCESS : READ_FAILED;
    }

    static Problem noLetters(int skipped) {
        String passed = skipped == 0 ? "" : " (" + skipped + (skipped == 1 ? " file" : " files") + " skipped)";
        return fatal("no-letters", "No .pdf or .txt letter was found here%s; check the path.", passed);
    }

    static Problem tooLarge(int limit) {
        return fatal("too-large", "This is larger than %d MB, which no determination letter is; give one letter a file.", limit >> 20);
    }

    /** @param pages in words, as "page 2 of 6" */
    static Problem damaged(String pages, List<Span> gaps) {
        return partial("damaged",
                "This PDF is damaged, and " + pages + " may lack text; what rests on that is left undecided; get the file " + "again.",
                gaps);
    }

    static Problem unmapped(String pages, List<Span> gaps) {
        return partial("unmapped-text", "This PDF does not tell what some signs on " + pages
                + " mean; what rests on that is left undecided; " + "run text recognition (OCR) on it.", gaps);
    }

    static Problem withoutText(String pages, boolean images, List<Span> gaps) {
        String what = images ? "There is an image and no text on " : "There is no text on ";
        String remedy = images ? "run text recognition (OCR) on it." : "check that the letter is complete.";
        return partial("page-without-text", what + pages + "; what rests on that is left undecided; " + remedy, gaps);
    }

    private static Problem partial(String code, String message, List<Span> gaps) {
        return new Problem(code, message, Loss.PART, gaps);
    }

    private static Problem fatal(String code, String message, Object... values) {
        return new Problem(code, String.format(Locale.ROOT, message, values), true);
    }
}
