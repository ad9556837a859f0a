/// The page of an HTML copy, taken apart into what a window can draw: to see before it is written
/// what it will show.
///
/// It is read from the copy itself, so it shows what stands there and nothing else.
package quotemark.session.page;
