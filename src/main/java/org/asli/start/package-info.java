/** What happens before there is a server: looking whether Asli can start here, starting it, saying where it is. */
package org.asli.start;
