/** What else the same money could do: a term plan for the cover and a fund for the rest, like for like. */
package org.asli.alternative;
