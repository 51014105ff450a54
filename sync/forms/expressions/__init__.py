# SPDX-License-Identifier: EUPL-1.2
"""XPath 1.0 as ODK forms write it: parsed once, compiled to Python functions, bounded in what it may cost."""
