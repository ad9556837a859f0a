/// One page is fetched from the web, because the reader asked for it: the only way out of this
/// machine.
///
/// [quotemark.fetch.Fetcher] is the way in. It follows a bounded number of redirects; each
/// [quotemark.fetch.Address] on the way is looked up once and refused if it is one of the
/// [quotemark.fetch.LocalNetwork]. Size and time are bounded ([quotemark.fetch.Limits]), also of
/// what is compressed. There are no cookies, no passwords, no referrer and no scripts, and nothing
/// that a page refers to is fetched.
///
/// What comes back is a [quotemark.fetch.Page], or a [quotemark.fetch.FetchException] with one
/// sentence.
package quotemark.fetch;
