-- SPDX-License-Identifier: EUPL-1.2
-- The inhabitants were written down from memory, so that is what their source says.
update gedeeld.norm
set bron = 'uit het hoofd, afgerond; te vervangen door CBS StatLine, inwoners op 1 januari'
where starts_with(code, 'inwoners_') and basis = 'voorstel' and starts_with(bron, 'CBS StatLine, 1 januari 2018, afgerond');
