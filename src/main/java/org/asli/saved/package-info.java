/** Saved proposals and comparisons, kept as the inputs they were made from, and the schema they live in. */
package org.asli.saved;
