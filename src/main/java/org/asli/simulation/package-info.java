/** What may become of a fund whose return is not certain: many futures drawn at random, the same for the same seed. */
package org.asli.simulation;
