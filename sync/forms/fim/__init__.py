# SPDX-License-Identifier: EUPL-1.2
"""FIM (Föderales Informationsmanagement): a data schema becomes a form's skeleton, and answers its JSON.

`reading` reads XDatenfelder 2.0 and 3.0, `code_lists` the lists beside it; `skeleton` makes a workbook's rows of
both. `exporting` makes JSON of a form's answers, `checking` says what the source's schema (`json_schema`) misses in
it. The ids of the source travel inside the form (`marks`, `carried`): nothing else is needed to know what is meant.
No Qt, no Django, no I/O. What is wrong with a file is said in German: staff read it (docs/fim.md).
"""
