-- SPDX-License-Identifier: EUPL-1.2
-- Somebody who signs in at the provider of the own organisation has no password here. The key is issuer and subject,
-- never a mail address or a user name: those move on to other people.
alter table toegang.account
    alter column wachtwoord drop not null,
    add column uitgever  text,
    add column onderwerp text,
    add constraint van_buiten_heeft_uitgever check ((uitgever is null) = (onderwerp is null)),
    add constraint een_manier_om_aan_te_melden check ((wachtwoord is null) <> (onderwerp is null)),
    add constraint een_account_per_onderwerp unique (uitgever, onderwerp);
comment on column toegang.account.uitgever is 'Aanmeldvoorziening (OpenID Connect issuer) die deze persoon kent; leeg bij een account met wachtwoord.';
comment on column toegang.account.onderwerp is 'Het pseudoniem (sub) dat die voorziening alleen aan Baken geeft.';
