package imrcheck.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks at the page descriptions of a PDF before they are interpreted. PDFBox takes what it gets from a damaged one, which
 * may be half a page, and unpacks each into memory whole, however large that is.
 */
final class PageStreams {
    private static final int BUFFER_BYTES = 16 << 10;

    private PageStreams() {}

    /** @throws UnreadableException where a page description is damaged or all together unpack to too much */
    static void check(PDDocument document) throws IOException, UnreadableException {
        long left = Limits.PDF_PAGE_BYTES;
        byte[] buffer = new byte[BUFFER_BYTES];
        for (PDPage page : document.getPages()) {
            Iterator<PDStream> streams = page.getContentStreams();
            while (streams.hasNext()) {
                left -= unpackedSize(streams.next(), left, buffer);
                if (left < 0) {
                    throw new UnreadableException(Problems.tooLarge(Limits.PDF_PAGE_BYTES));
                }
            }
        }
    }

    /** Whether the page shows an image, directly. */
    static boolean hasImage(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null
                && StreamSupport.stream(resources.getXObjectNames().spliterator(), false).anyMatch(resources::isImageXObject);
    }

    private static long unpackedSize(PDStream stream, long limit, byte[] buffer) throws IOException, UnreadableException {
        List<COSName> filters = stream.getFilters();
        try (InputStream packed = stream.getCOSObject().createRawInputStream()) {
            if (!filters.isEmpty() && filters.get(0).equals(COSName.FLATE_DECODE)) {
                return inflatedSize(packed, limit, buffer);
            }
            return stream.getLength();
        }
    }

    private static long inflatedSize(InputStream packed, long limit, byte[] buffer) throws IOException, UnreadableException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed.readAllBytes());
            long size = 0;
            int part;
            // Ends with the data, or where they break off: a missing checksum is common and harms nothing.
            while (size <= limit && (part = inflater.inflate(buffer)) > 0) {
                size += part;
            }
            return size;
        } catch (DataFormatException e) {
            throw new UnreadableException(Problems.CORRUPT);
        } finally {
            inflater.end();
        }
    }
}
