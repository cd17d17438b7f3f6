package org.asli.web;

import org.asli.saved.SavedWork;

/** Names that the application gives to saved work; a person can change them. */
final class Names {
    private Names() {
    }

    /** The name of a copy, the original's shortened where there is no room. */
    static String copyOf(String name) {
        int tooLong = Text.of("saved.copy", name).length() - SavedWork.LONGEST_NAME;
        return Text.of("saved.copy", name.substring(0, name.length() - Math.max(0, tooLong)));
    }
}
