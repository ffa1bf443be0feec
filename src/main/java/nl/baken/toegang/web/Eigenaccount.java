// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import nl.baken.toegang.Aanmelding;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** For the header and the pages of the own account, which have no password to change for everybody. */
@ControllerAdvice(annotations = Controller.class)
class Eigenaccount {

    /** Whether the password and the second step are managed by the own organisation. */
    @ModelAttribute("bijOrganisatie")
    boolean bijOrganisatie(@AuthenticationPrincipal @Nullable Aanmelding wie) {
        return wie != null && wie.vanBuiten();
    }
}
