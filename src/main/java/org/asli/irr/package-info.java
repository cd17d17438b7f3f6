/** The rate a series of cash flows earns: found by Newton–Raphson inside a bracket, counted, or refused. */
package org.asli.irr;
