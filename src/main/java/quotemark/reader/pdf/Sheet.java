package quotemark.reader.pdf;

import java.util.List;

/// A page with its letters. Measures are in points.
///
/// @param number from 0
record Sheet(int number, float width, float height, List<Letter> letters) {}
