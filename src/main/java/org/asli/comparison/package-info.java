/** A proposal held against its alternative: every figure a person sees, computed once from the inputs. */
package org.asli.comparison;
