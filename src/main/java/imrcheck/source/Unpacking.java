package imrcheck.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks the streams of one PDF to see whether each is whole, and that all together unpack to no more than a letter may. PDFBox takes what
 * it gets from a damaged one, which may be half a page, and unpacks each into memory whole, however large that is.
 */
final class Unpacking {
    private static final int BUFFER_BYTES = 16 << 10;
    /** The two bytes before packed data, and the checksum behind them. */
    private static final int HEAD_BYTES = 2;
    private static final int CHECKSUM_BYTES = 4;

    private final byte[] buffer = new byte[BUFFER_BYTES];
    private long left = Limits.PDF_UNPACKED_BYTES;

    /** A PDF unpacks to more than is read of one; unchecked, since PDFBox goes on after any other that its parsing throws. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Whether a stream can be unpacked to its end.
     *
     * @throws TooLargeException where the limit of the PDF is passed
     */
    boolean isWhole(COSStream stream) throws IOException {
        byte[] packed;
        try (InputStream raw = stream.createRawInputStream()) {
            packed = raw.readAllBytes();
        }
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName filter) {
            return unpack(packed, filter, stream, 0, null);
        }
        return !(filters instanceof COSArray all) || unpack(packed, all, stream);
    }

    private boolean unpack(byte[] packed, COSArray filters, COSStream stream) throws IOException {
        byte[] data = packed;
        for (int i = 0; i < filters.size(); i++) {
            ByteArrayOutputStream next = i + 1 < filters.size() ? new ByteArrayOutputStream() : null;
            if (!(filters.getObject(i) instanceof COSName filter) || !unpack(data, filter, stream, i, next)) {
                return false;
            }
            data = next == null ? data : next.toByteArray();
        }
        return true;
    }

    private boolean unpack(byte[] data, COSName filter, COSDictionary stream, int index, ByteArrayOutputStream out) throws IOException {
        if (filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION)) {
            return inflate(data, out);
        }
        Bounded bounded = new Bounded(out);
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(data), bounded, stream, index);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes what a filter gives, up to the limit. */
    private final class Bounded extends OutputStream {
        private final ByteArrayOutputStream out;

        Bounded(ByteArrayOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            take(length);
            if (out != null) {
                out.write(bytes, from, length);
            }
        }
    }

    private void take(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new TooLargeException();
        }
    }

    private boolean inflate(byte[] data, ByteArrayOutputStream out) {
        if (data.length <= HEAD_BYTES) {
            return data.length == 0;
        }
        Inflater inflater = new Inflater(true);
        Adler32 checksum = new Adler32();
        try {
            inflater.setInput(data, HEAD_BYTES, data.length - HEAD_BYTES);
            int part;
            while ((part = inflater.inflate(buffer)) > 0) {
                take(part);
                checksum.update(buffer, 0, part);
                if (out != null) {
                    out.write(buffer, 0, part);
                }
            }
            int end = data.length - inflater.getRemaining();
            return inflater.finished() && (data.length - end < CHECKSUM_BYTES || sum(data, end) == checksum.getValue());
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static long sum(byte[] data, int at) {
        long sum = 0;
        for (int i = 0; i < CHECKSUM_BYTES; i++) {
            sum = sum << 8 | data[at + i] & 0xFF;
        }
        return sum;
    }
}
