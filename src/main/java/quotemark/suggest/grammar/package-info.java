/// Takes a text apart into sentences whose words have their parts of speech, with each quotation as
/// one token. The tagger's weights are those of Apache OpenNLP's models; a word's sums are kept, so
/// that a text is tagged as fast as it is read.
package quotemark.suggest.grammar;
