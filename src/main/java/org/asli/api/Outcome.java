package org.asli.api;

import org.asli.irr.IrrResult;

/** How many rates a series has. */
enum Outcome {
    ONE, SEVERAL, NONE;

    static Outcome of(IrrResult result) {
        if (result instanceof IrrResult.One) {
            return ONE;
        }
        return result instanceof IrrResult.Several ? SEVERAL : NONE;
    }
}
