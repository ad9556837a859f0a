package quotemark.reader.content;

import quotemark.annotation.Block;

/// Words of a file that do not seem to be the article's: a caption, a box, a running head. The
/// reader may take them in before the text is frozen.
///
/// @param before the index of the article's block before which they stood; the number of blocks if
///   they stood after the last
/// @param kind what the block would be in the article
/// @param words a line, not blank
public record LeftOut(int before, Block.Kind kind, String words) {}
