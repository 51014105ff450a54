# SPDX-License-Identifier: EUPL-1.2
"""The same cases against tokens of the trustee and of a foreign authorization server, in both profiles."""
