/** The files of a rules folder, as text and as YAML that knows its lines, and how an error in one of them is told. */
package imrcheck.rules;
