package imrcheck.report;

/** Text that XML can hold. */
final class XmlText {
    private XmlText() {}

    /** XML has no way to write most control characters and halves of characters; letters may hold them. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : ' ').forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c <= 0xD7FF && !Character.isISOControl(c) || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
