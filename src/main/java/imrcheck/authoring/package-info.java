/** What a rule author does with rules: test them by their cases, show them, document them, compare two versions of them. */
package imrcheck.authoring;
