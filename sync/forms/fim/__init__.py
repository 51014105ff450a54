# SPDX-License-Identifier: EUPL-1.2
"""FIM (Föderales Informationsmanagement): a published data schema becomes a form's skeleton, its answers that schema's.

`reading` reads XDatenfelder 2.0 and 3.0, `code_lists` the lists beside it; `skeleton` makes a workbook's rows of both;
`exporting` makes JSON of a form's answers, and `checking` says what the source's schema (`json_schema`) misses in it.
The ids of the source travel inside the form (`marks`, `carried`), so nothing but the form and the answers is needed.
No Qt, no Django, no I/O. What is wrong with a file is said in German: staff read it (docs/fim.md).
"""
