package quotemark.reader.pdf;

import java.util.List;

/// A page with its letters. Measures are in points.
///
/// @param number from 0
/// @param direction of its words before they were laid level, in degrees: 0, 90, 180 or 270
record Sheet(int number, int direction, float width, float height, List<Letter> letters) {}
