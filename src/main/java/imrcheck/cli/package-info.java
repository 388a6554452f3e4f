/** The command line: options to calls, results to exit statuses. */
package imrcheck.cli;
