package quotemark.library;

import quotemark.annotation.Entity;

/// What an edit made of an entity.
///
/// @param edit its number; later edits have greater ones
/// @param label of the edit
public record Past(int edit, String label, Entity entity) {}
