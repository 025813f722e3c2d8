package com.jobwise.gateway.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of HTML as a person would copy them: a line per block, a dash before each entry of a list. */
final class PageText {

    private static final Set<String> BREAKS = Set.of("br", "hr", "tr", "dt", "dd", "option");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "section", "article", "blockquote", "dl");

    private PageText() {}

    static String of(Element root) {
        var lines = new Lines();
        root.traverse(lines);
        return lines.text
                .toString()
                .replaceAll("[ \\t\\x{a0}]*\\n[ \\t\\x{a0}]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case TextNode words -> text.append(words.getWholeText().replaceAll("\\s+", " "));
                case Element element -> open(element);
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element) || element.nameIs("li")) {
                return;
            }
            if (isCell(element)) {
                text.append(' ');
            } else if (element.isBlock()) {
                text.append(PARAGRAPHS.contains(element.normalName()) ? "\n\n" : "\n");
            }
        }

        private void open(Element element) {
            if (element.nameIs("li")) {
                text.append("\n- ");
            } else if (PARAGRAPHS.contains(element.normalName())) {
                text.append("\n\n");
            } else if (!isCell(element) && (element.isBlock() || BREAKS.contains(element.normalName()))) {
                text.append('\n');
            }
        }

        /** The cells of a row are read along. */
        private static boolean isCell(Element element) {
            return element.nameIs("td") || element.nameIs("th");
        }
    }
}
