package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.baseline.Baseline;
import imrcheck.baseline.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that name a baseline and the day it is held against. */
final class BaselineOption {
    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings accepted earlier; see imr-check baseline --help.")
    private Path file;

    @Option(names = "--today", paramLabel = "DATE",
            description = "The day that tells which acceptances are expired (default: that of the system).")
    private LocalDate today;

    /** The review of a run, without a baseline where none is named. */
    Review review() {
        return file == null ? Review.none() : Review.of(load(), today());
    }

    /** The file that was named, or null. */
    Path file() {
        return file;
    }

    LocalDate today() {
        return today == null ? LocalDate.now() : today;
    }

    /** The baseline that must be there. */
    Baseline load() {
        if (!Files.isRegularFile(required())) {
            throw new WrongUse("There is no baseline " + file + "; check --baseline.");
        }
        return read();
    }

    /** The baseline, empty where there is no such file yet. */
    Baseline loadOrBegin() {
        return Files.exists(required()) ? read() : Baseline.EMPTY;
    }

    private Baseline read() {
        try {
            return Baseline.read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new WrongUse("The baseline " + file + " is not UTF-8; save it as that.");
        } catch (IOException e) {
            throw new WrongUse("The baseline " + file + " cannot be read; check its permissions.");
        }
    }

    /** Writes the baseline in one piece. */
    void save(Baseline baseline) {
        byte[] bytes = baseline.text().getBytes(StandardCharsets.UTF_8);
        try {
            ReportFile.write(required(), out -> {
                out.write(bytes);
                return bytes.length;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path required() {
        if (file == null) {
            throw new WrongUse("Name the baseline with --baseline FILE.");
        }
        return file;
    }

    /** Reads a date on the command line. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("\"" + text + "\" is no date; write it as 2017-12-31");
        }
    }
}
