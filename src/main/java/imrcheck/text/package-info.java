/** Reading: sentences, who speaks in them, and what they assert or deny, with places in the original letter. */
package imrcheck.text;
