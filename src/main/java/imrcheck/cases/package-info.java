/**
 * The cases beside the rules: small letters that say what the rules must find in them. Reads them, runs them, and tells which
 * rules lack one.
 */
package imrcheck.cases;
