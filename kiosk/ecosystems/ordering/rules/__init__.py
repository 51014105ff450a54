# SPDX-License-Identifier: EUPL-1.2
"""The rules of local ordering: plain functions over frozen data, without Qt, disk or network.

`basket` (what may be wished), `prices` (what it costs), `cycles` (until when), `names` (crate and phone),
`orders` (what is sent), `answers` (what a shop may say), `picking` (what a shop packs). Expected
refusals are values; moments, ids and clocks are handed in.
"""
