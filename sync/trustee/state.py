# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with the trustee's state directory or key store, said in one sentence."""


class StateError(Exception):
    """The trustee cannot work with this state. The message says what to mend, for the operator."""
