# SPDX-License-Identifier: EUPL-1.2
"""One folder per ecosystem, all of one shape."""
