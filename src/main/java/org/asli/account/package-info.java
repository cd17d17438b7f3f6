/** Whose the saved work is. */
package org.asli.account;
