/// Many files become articles of a library, without a window.
///
/// [quotemark.session.intake.Intake] is the way in. It takes files, the files of folders and of
/// zips, and pages of the web, one after the other ([quotemark.session.intake.Sources]), and writes
/// some dozens at a time: a whole import is one edit in the log, and what could not be read stands
/// in its [quotemark.session.intake.Report]. An annotated copy goes into the article that it is of
/// ([quotemark.session.intake.CopyArrival]). Nobody is asked anything on the way.
package quotemark.session.intake;
