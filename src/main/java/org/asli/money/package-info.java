/** Rupee amounts, rates and their rounding, and how both are read and written in lakh and crore. */
package org.asli.money;
