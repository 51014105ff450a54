# SPDX-License-Identifier: EUPL-1.2
"""Message types, limits and signatures: the only code that both ends share.

Everything that is signed or hashed is signed and hashed over the exact bytes that travel and stored
unchanged, so that fields which one side does not know pass through it unharmed.
"""
