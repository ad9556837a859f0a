package quotemark.reader.pdf;

/// A letter on a page. Measures are in points, from the page's top left corner.
///
/// @param y of the baseline
record Letter(String text, float x, float y, float width, float size, boolean bold) {

    float right() {
        return x + width;
    }
}
