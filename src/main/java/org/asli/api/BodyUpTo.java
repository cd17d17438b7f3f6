package org.asli.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long a body may be, in bytes, where that is another length than usual. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface BodyUpTo {
    long value();
}
