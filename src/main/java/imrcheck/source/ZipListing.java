package imrcheck.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Goes through the table of contents of a zip archive. Nothing is unpacked to disk, but an entry that would land outside its
 * folder if it were is none that a person made, and its name would mislead in a report.
 */
final class ZipListing {
    private final String name;
    private final ZipArchive archive;
    private final Sources.Found found;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> twice = new HashSet<>();

    ZipListing(String name, ZipArchive archive, Sources.Found found) {
        this.name = name;
        this.archive = archive;
        this.found = found;
    }

    void list(ZipFile zip) throws UnreadableException {
        if (zip.size() > Limits.ZIP_ENTRIES) {
            throw new UnreadableException(Problems.ZIP_TOO_MANY_ENTRIES);
        }
        List<? extends ZipEntry> files =
                zip.stream().filter(entry -> !entry.isDirectory()).sorted(Comparator.comparing(ZipEntry::getName)).toList();
        checkTotal(files);
        files.stream().map(ZipListing::place).filter(place -> !seen.add(place)).forEach(twice::add);
        files.forEach(this::add);
    }

    private static void checkTotal(List<? extends ZipEntry> files) throws UnreadableException {
        long total = 0;
        for (ZipEntry file : files) {
            total += Math.max(0, file.getSize());
            if (total < 0 || total > Limits.ZIP_TOTAL_BYTES) {
                throw new UnreadableException(Problems.ZIP_TOO_LARGE);
            }
        }
    }

    private void add(ZipEntry entry) {
        String place = place(entry);
        Ending ending = Ending.of(place);
        if (ending == Ending.UNKNOWN || hidden(place)) {
            found.skip();
            return;
        }
        String entryName = name + "!/" + place;
        Problem problem = problem(entry, place, ending);
        found.add(problem == null ? archive.letter(entryName, entry) : LetterSource.unreadable(entryName, problem));
    }

    /** The entry's name; some archivers of Windows part folders with a backslash. */
    private static String place(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private static boolean hidden(String place) {
        return Stream.of(place.split("/")).anyMatch(part -> !part.equals("..") && !part.equals(".") && Ending.hidden(part));
    }

    /** Why an entry is not read, or null. */
    private Problem problem(ZipEntry entry, String place, Ending ending) {
        if (leadsOutside(place)) {
            return Problems.ZIP_PATH;
        }
        if (twice.contains(place)) {
            return Problems.ZIP_DUPLICATE;
        }
        if (ending == Ending.ZIP) {
            return Problems.ZIP_NESTED;
        }
        if (isBomb(entry)) {
            return Problems.ZIP_BOMB;
        }
        return entry.getSize() > Limits.PDF_BYTES ? Problems.tooLarge(Limits.PDF_BYTES) : null;
    }

    private static boolean leadsOutside(String place) {
        boolean absolute = place.startsWith("/") || place.matches("[A-Za-z]:.*");
        return absolute || List.of(place.split("/")).contains("..") || place.chars().anyMatch(Character::isISOControl);
    }

    private static boolean isBomb(ZipEntry entry) {
        return entry.getSize() > Limits.ZIP_RATIO_FROM_BYTES && entry.getSize() / Limits.ZIP_RATIO > entry.getCompressedSize();
    }
}
