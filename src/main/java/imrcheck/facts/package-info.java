/** The records that rules see and the ones they give back: immutable, free of any knowledge of files or text layouts. */
package imrcheck.facts;
