// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the service method of an act on a case that needs no task. It has a page of its own with the form of the same
 * name, at {@code /zaken/{zaaknummer}/{module}/{name}}; the method takes the case number and the command record.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Zaakhandeling {

    /** Id of the form, in the folder of the module. */
    String value();

    /** Title of the page. */
    String titel();

    /** What the case page says afterwards. */
    String gelukt() default "Opgeslagen.";

    /** Whether who divides the work can do it too, without seeing what the case is about. */
    boolean ookTeamleiding() default false;

    /**
     * Whether who looks because of an emergency (X9) can do it too. Only what tells who carries the case something and
     * decides nothing: everything else waits for that person.
     */
    boolean ookInNood() default false;

    /** Also after the client died, when every other act of the case has ended. */
    boolean naOverlijden() default false;

    /** Whether the privacy officer can do it too, who has no page of the case. */
    boolean ookFg() default false;

    /** Where somebody goes on who has no page of the case. */
    String elders() default "/zaken";
}
