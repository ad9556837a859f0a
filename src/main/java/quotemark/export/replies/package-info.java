/// Whom to call and what to look up, [quotemark.export.replies.ReplyListCopy].
package quotemark.export.replies;
