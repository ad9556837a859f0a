/// Where the main text of a web page is, in the manner of Mozilla's Readability.
///
/// [quotemark.reader.html.maintext.MainText] runs the steps in the order of this table, and runs
/// them again with more [quotemark.reader.html.maintext.Leniency] where too little is left.
///
/// | Step | What it does |
/// |---|---|
/// | `LazyContent` | puts shadow trees and texts for readers without scripts where they show |
/// | `Boilerplate` | drops what is never main text |
/// | `LooseText` | gives words beside blocks a paragraph of their own |
/// | `Weights` | weighs the elements by the paragraphs in them |
/// | `Candidates` | chooses the heaviest element, or one around it with more prose |
/// | `Siblings` | adds what stands beside it and belongs to it |
/// | `Cleaning` | takes boxes of links out of it |
package quotemark.reader.html.maintext;
