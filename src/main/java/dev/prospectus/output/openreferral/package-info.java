/**
 * Programmes as services for directories of services, in the form of Open Referral UK: HSDS 3.0 (Human Services Data Specification)
 * with the profile of the United Kingdom.
 *
 * <p>The standard asks for an interface that answers queries; these are its answers as files, each list whole on its first page. Start
 * with {@code OpenReferral}.
 */
@NullMarked
package dev.prospectus.output.openreferral;

import org.jspecify.annotations.NullMarked;
