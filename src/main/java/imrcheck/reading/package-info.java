/** Turns a letter's structure and what its text asserts into the facts that rules see. */
package imrcheck.reading;
