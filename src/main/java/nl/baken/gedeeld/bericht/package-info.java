// SPDX-License-Identifier: EUPL-1.2
/** What Baken sends to somebody outside it, said by the module that wants it; module {@code bericht} sends it. */
@NullMarked
package nl.baken.gedeeld.bericht;

import org.jspecify.annotations.NullMarked;
