/** The insurer's year-by-year table as a person copies it: what its rows and columns say of a policy. */
package org.asli.illustration;
