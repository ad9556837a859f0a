/// Claims beyond the article: the board of one, the list of all, what is concluded, whom to ask.
package quotemark.view.claim;
