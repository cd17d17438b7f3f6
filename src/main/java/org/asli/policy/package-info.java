/** The insurance proposal: what is paid, what is promised, and the cash flows that follow. */
package org.asli.policy;
