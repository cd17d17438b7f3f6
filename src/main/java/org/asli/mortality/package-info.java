/** How likely a life of an age is to end within a year. */
package org.asli.mortality;
