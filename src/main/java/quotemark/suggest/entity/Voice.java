package quotemark.suggest.entity;

/// Who said something.
///
/// @param sentence where, counted from 0
record Voice(Entity entity, int sentence) {}
