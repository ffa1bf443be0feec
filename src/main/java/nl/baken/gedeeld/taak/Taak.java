// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the service method that handles a user task. The method takes the number, the command record of the form and,
 * if it needs it, {@link Taakgegevens}; it returns {@link Sturing} or nothing.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Taak {

    /** The task id in the model, which is also the id of its form. */
    String value();
}
