package imrcheck.report;

/**
 * What made a report.
 *
 * @param version     of this tool
 * @param rules       how many rules there were
 * @param rulesDigest {@code sha256:} and the digest of the rules folder
 */
public record Run(String version, int rules, String rulesDigest) {}
