/** Many series at once: a CSV file of any length in, one line with the rates of each series out, in bounded memory. */
package org.asli.batch;
