/** What is paid and received, and when: the one form in which every question reaches the solver. */
package org.asli.cashflow;
