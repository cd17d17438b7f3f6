package org.asli.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What the parts of a report are (heading, paragraph, table, figure), for those who hear it or let it flow anew. */
final class Tags {
    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement("Document", root);
    private final List<List<PDStructureElement>> marked = new ArrayList<>();

    Tags(PDDocument document) {
        this.document = document;
        root.appendKid(top);
        var mark = new PDMarkInfo();
        mark.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(mark);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    PDStructureElement top() {
        return top;
    }

    PDStructureElement add(PDStructureElement parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** A column's head cell. */
    PDStructureElement addHead(PDStructureElement row) {
        PDStructureElement head = add(row, "TH");
        var scope = new COSDictionary();
        scope.setName(COSName.O, "Table");
        scope.setName("Scope", "Column");
        head.getCOSObject().setItem(COSName.A, scope);
        return head;
    }

    /** The number of the next marked content on a page that belongs to an element. */
    int mark(PDPage page, PDStructureElement element) {
        if (page.getStructParents() < 0) {
            page.setStructParents(marked.size());
            marked.add(new ArrayList<>());
        }
        List<PDStructureElement> onPage = marked.get(page.getStructParents());
        int number = onPage.size();
        onPage.add(element);
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (element.getPage().getCOSObject() == page.getCOSObject()) {
            element.appendKid(number);
        } else {
            var elsewhere = new PDMarkedContentReference();
            elsewhere.setMCID(number);
            elsewhere.setPage(page);
            element.appendKid(elsewhere);
        }
        return number;
    }

    /** Writes the way back from pages to elements. */
    void close() {
        var numbers = new COSArray();
        for (int page = 0; page < marked.size(); page++) {
            var elements = new COSArray();
            marked.get(page).forEach(element -> elements.add(element.getCOSObject()));
            numbers.add(COSInteger.get(page));
            numbers.add(elements);
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, COSArray.class));
        root.setParentTreeNextKey(marked.size());
    }
}
