// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.baken.gedeeld.Rol;

/** All the roles of an account from now on. */
public record WijzigRollen(@NotEmpty(message = "Kies minstens één mogelijkheid.") List<Rol> rollen) {}
