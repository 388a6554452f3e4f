/**
 * How well cases and fixtures would notice a mistake in the rules: makes small mistakes in them, one at a time, and counts those
 * that some case or fixture catches.
 */
package imrcheck.mutation;
