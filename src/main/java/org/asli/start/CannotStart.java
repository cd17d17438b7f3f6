package org.asli.start;

/** Why Asli cannot start on this machine as it is set, as the one line that the person who starts it reads. */
final class CannotStart extends Exception {
    CannotStart(String key, Object... details) {
        super(Wording.of(key, details));
    }
}
