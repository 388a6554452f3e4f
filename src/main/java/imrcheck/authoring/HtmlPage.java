package imrcheck.authoring;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import java.util.List;

/** Writes pages as HTML that needs no other file. */
final class HtmlPage {
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;
            border-bottom:1px solid #8884}pre{overflow-x:auto;padding:.75rem;background:#8881;font-size:.85rem}
            """;

    private HtmlPage() {}

    static String of(String title, List<Block> blocks) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escapeHtml4(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n" + Block.all(blocks, Block::html, "") + "</body>\n</html>\n";
    }
}
