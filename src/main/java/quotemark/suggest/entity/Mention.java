package quotemark.suggest.entity;

/// Where somebody is mentioned.
///
/// @param position in the text, in UTF-16 code units
/// @param sentence counted from 0
/// @param weight how much the sentence is about them: at most 1
record Mention(int position, int sentence, double weight) {}
