package org.asli.web;

import org.asli.saved.SavedWork;

/** Names that the application gives to saved work; a person can change them. */
final class Names {
    private Names() {
    }

    /** The name of a copy, the original's shortened where there is no room. */
    static String copyOf(String name) {
        int tooLong = Text.of("saved.copy", name).length() - SavedWork.LONGEST_NAME;
        return Text.of("saved.copy", cut(name, name.length() - Math.max(0, tooLong)));
    }

    /** At most so many of a text's characters; one that takes two places is kept whole or left out. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
