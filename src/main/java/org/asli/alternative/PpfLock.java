package org.asli.alternative;

import java.io.Serializable;

/**
 * When money can be taken out of a PPF account: Public Provident Fund Scheme 1968, para 9, and that of 2019. Years of the
 * account are counted from that of the first payment, which is its first.
 *
 * @param years for which it is locked, from the end of its first year; 0 where there is no lock
 * @param firstYear of the account in which a part of it can be taken out, and in each later year; the fifth or later
 * @param share of the lower of two balances that can be taken out in a year: at the end of the fourth year before, and at
 *     the end of the year before
 * @param extension years by which it is extended at a time once the lock has ended
 * @param extensionShare of the balance at the beginning of an extension that can be taken out in it where money is paid in
 *     as well; where none is, all can
 */
public record PpfLock(int years, int firstYear, double share, int extension, double extensionShare) implements Serializable {
    /** All can be taken out at any time. */
    public static final PpfLock NONE = new PpfLock(0, 0, 0, 0, 0);
}
