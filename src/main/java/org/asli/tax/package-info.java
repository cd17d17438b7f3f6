/** What tax takes, by dated rules that are data: a new rule is a new row of {@code rules.csv}. */
package org.asli.tax;
