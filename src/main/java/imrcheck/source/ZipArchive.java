package imrcheck.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive whose letters are read in place, in any order and by any thread. It is open from the first read to the last,
 * so that thousands of archives in a folder never hold more than a few files open.
 */
final class ZipArchive {
    /** What the zip format prescribes for names that are not marked as UTF-8. */
    private static final Charset DOS_NAMES = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final Path path;
    private int unread;
    private int reading;
    private ZipFile open;

    ZipArchive(Path path) {
        this.path = path;
    }

    /** Adds the letters of an archive to what was found, or the one problem it has. */
    static void list(String name, Path path, Sources.Found found) {
        try (ZipFile zip = open(path)) {
            new ZipListing(name, new ZipArchive(path), found).list(zip);
        } catch (UnreadableException e) {
            found.fail(name, e.problem());
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            found.fail(name, encrypted ? Problems.ZIP_ENCRYPTED : Problems.ZIP_CORRUPT);
        } catch (IOException e) {
            found.fail(name, Problems.of(e));
        }
    }

    /** The letter of an entry. */
    Source letter(String name, ZipEntry entry) {
        unread++;
        return new LetterSource(name, () -> read(entry));
    }

    private byte[] read(ZipEntry entry) throws IOException, UnreadableException {
        try (InputStream in = acquire().getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
            // Both sizes and checksum are what the table of contents claims; the limits were held against those.
            if (bytes.length != entry.getSize() || checksum(bytes) != entry.getCrc()) {
                throw new UnreadableException(Problems.ZIP_ENTRY_CORRUPT);
            }
            return bytes;
        } catch (ZipException | EOFException e) {
            throw new UnreadableException(Problems.ZIP_ENTRY_CORRUPT);
        } finally {
            release();
        }
    }

    private synchronized ZipFile acquire() throws IOException {
        reading++;
        if (open == null) {
            open = open(path);
        }
        return open;
    }

    private synchronized void release() throws IOException {
        unread--;
        reading--;
        if (unread <= 0 && reading == 0 && open != null) {
            open.close();
            open = null;
        }
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(path.toFile(), DOS_NAMES);
        }
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
