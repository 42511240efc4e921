/**
 * What is known of every code of a finding: its severity, what is wrong, why it matters, an example.
 *
 * <p>In the flow it stands beside what finds: checks name a code, and whoever tells people about it asks here. Start with
 * {@link dev.prospectus.rules.Explanations}.
 */
@NullMarked
package dev.prospectus.rules;

import org.jspecify.annotations.NullMarked;
