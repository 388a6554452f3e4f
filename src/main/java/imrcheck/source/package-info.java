/**
 * From the paths of the command line to the text of each letter: finds the inputs, reads them one at a time, and says in one
 * sentence what is wrong with those that cannot be read.
 *
 * <p>{@link imrcheck.source.Sources} lists the inputs without reading them; {@link imrcheck.source.Source#read()} gives the
 * text of one. Nothing is written to disk, and a broken input never stands in the way of another.
 */
package imrcheck.source;
