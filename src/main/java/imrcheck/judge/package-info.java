/**
 * Judging: provisions and tables as rows, rules compiled by Drools, one session a letter, and what they report made into findings
 * and a verdict on each item.
 */
package imrcheck.judge;
