package quotemark.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// The tags of a document: what is a headline, a paragraph, a note, and in which order they are
/// read (ISO 32000-1, 14.7).
final class TagTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top;
    private final List<PDPage> pages = new ArrayList<>();
    private final Map<PDPage, COSArray> contents = new HashMap<>();
    private final List<COSDictionary> annotated = new ArrayList<>();
    private final List<PDAnnotation> annotations = new ArrayList<>();

    TagTree(PDDocument document) {
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        top = new PDStructureElement("Document", root);
        root.appendKid(top);
    }

    /// The element that all others are in.
    PDStructureElement top() {
        return top;
    }

    /// @param type of ISO 32000-1, 14.8.4
    static PDStructureElement element(String type, PDStructureElement parent) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /// The number by which what is drawn next on the page belongs to the element.
    int content(PDPage page, PDStructureElement element) {
        COSArray elements =
                contents.computeIfAbsent(
                        page,
                        first -> {
                            pages.add(first);
                            return new COSArray();
                        });
        int number = elements.size();
        elements.add(element.getCOSObject());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    void annotation(PDPage page, PDAnnotation annotation, PDStructureElement parent) {
        PDStructureElement element = element("Annot", parent);
        var reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        annotated.add(element.getCOSObject());
        annotations.add(annotation);
    }

    /// Writes the way back from pages and annotations to the elements.
    void finish() {
        var numbers = new COSArray();
        int key = 0;
        for (PDPage page : pages) {
            page.setStructParents(key);
            numbers.add(COSInteger.get(key++));
            numbers.add(contents.get(page));
        }
        for (int i = 0; i < annotations.size(); i++) {
            annotations.get(i).setStructParent(key);
            numbers.add(COSInteger.get(key++));
            numbers.add(annotated.get(i));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.getCOSObject().setInt(COSName.PARENT_TREE_NEXT_KEY, key);
    }
}
