/**
 * A comparison to take away, as a table for a spreadsheet or as a report on paper.
 *
 * <p>{@link org.asli.export.Exports} makes them; each is a {@link org.asli.export.Download} that knows its name.
 */
package org.asli.export;
