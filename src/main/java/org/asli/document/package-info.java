/** Questions as JSON text: read from a caller or a saved row, refused with reasons, written to be read forever. */
package org.asli.document;
