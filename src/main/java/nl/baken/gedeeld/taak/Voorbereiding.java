// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the method that says what is already known when the form of a task opens: nothing is asked twice. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Voorbereiding {

    /** The ids of the tasks and acts whose forms begin with it. */
    String[] value();
}
