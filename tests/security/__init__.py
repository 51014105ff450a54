# SPDX-License-Identifier: EUPL-1.2
"""Controls of docs/security.md that belong to no room of their own, and the document itself."""
