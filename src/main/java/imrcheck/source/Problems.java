package imrcheck.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Every sentence this package says about an input, in one place. */
final class Problems {
    private Problems() {}

    /** What kept a file from being read; the exception's own words name paths of this machine. */
    static Problem of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return missing();
        }
        return e instanceof AccessDeniedException ? noAccess() : readFailed();
    }

    static Problem missing() {
        return fatal("missing", "There is no file or folder of this name; check the path.");
    }

    static Problem noAccess() {
        return fatal("no-access", "This may not be read; check its permissions.");
    }

    static Problem readFailed() {
        return fatal("read-failed", "Reading this failed half-way; check the disk or network drive it is on.");
    }

    static Problem unknownEnding() {
        return fatal("unknown-ending", "Only .pdf, .txt and .zip files can be checked; save the letter as one of these.");
    }

    static Problem noLetters(int skipped) {
        return fatal("no-letters",
                "No .pdf or .txt letter was found here"
                        + (skipped == 0 ? "" : String.format(Locale.ROOT, " (%d %s skipped)", skipped, skipped == 1 ? "file" : "files"))
                        + "; check the path.");
    }

    static Problem empty() {
        return fatal("empty", "This is empty; get the letter again.");
    }

    static Problem tooLarge(int limit) {
        return fatal("too-large", String.format(Locale.ROOT,
                "This is larger than %d MB, which no determination letter is; give one letter a file.", limit >> 20));
    }

    static Problem notText() {
        return fatal("not-text", "This is neither text nor PDF; save the letter as one of these.");
    }

    static Problem zipNotExpected() {
        return fatal("not-text", "This is a zip archive or an office document; save the letter as .pdf or .txt, or name the archive .zip.");
    }

    static Problem password() {
        return fatal("encrypted", "This PDF asks for a password; save a copy without one and check that.");
    }

    static Problem truncated() {
        return fatal("truncated", "This PDF is cut off before its end; get the file again.");
    }

    static Problem corrupt() {
        return fatal("corrupt", "This PDF is damaged and cannot be read; get the file again.");
    }

    static Problem scanned() {
        return fatal("scanned", "This PDF holds images of pages and no text; run text recognition (OCR) on it first.");
    }

    static Problem noText() {
        return fatal("no-text", "This PDF has pages and no text on them; get the letter again.");
    }

    static Problem pageWithoutText(int page, int pages) {
        return new Problem(
                "page-without-text", String.format(Locale.ROOT,
                        "Page %d of %d is an image without text and was not checked; run text recognition (OCR) on it.", page, pages),
                false);
    }

    static Problem zipCorrupt() {
        return fatal("zip-corrupt", "This zip archive is damaged and cannot be opened; get it again or unpack it and check the folder.");
    }

    static Problem zipEntryCorrupt() {
        return fatal("zip-corrupt", "This entry of the zip archive is damaged; get the archive again.");
    }

    static Problem zipEncrypted() {
        return fatal("encrypted", "This zip archive asks for a password; unpack it and check the folder.");
    }

    static Problem zipTooManyEntries() {
        return fatal("zip-limit", String.format(Locale.ROOT,
                "This zip archive has more than %,d entries; split it or unpack it and check the folder.", Limits.ZIP_ENTRIES));
    }

    static Problem zipTooLarge() {
        return fatal("zip-limit",
                String.format(Locale.ROOT,
                        "The letters of this zip archive unpack to more than %d GB; split it or unpack it and check the folder.",
                        Limits.ZIP_TOTAL_BYTES >> 30));
    }

    static Problem zipBomb() {
        return fatal("zip-bomb", String.format(Locale.ROOT,
                "This entry unpacks to more than %d times its size, as no letter does; it was not read.", Limits.ZIP_RATIO));
    }

    static Problem zipPath() {
        return fatal("zip-path", "The name of this entry points outside the zip archive; it was not read.");
    }

    static Problem zipNested() {
        return fatal("zip-nested", "This entry is itself a zip archive; unpack the outer one and check the folder.");
    }

    static Problem zipDuplicate() {
        return fatal("zip-duplicate", "The zip archive has two entries of this name; unpack it, rename one and check the folder.");
    }

    private static Problem fatal(String code, String message) {
        return new Problem(code, message, true);
    }
}
