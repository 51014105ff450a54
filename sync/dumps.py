# SPDX-License-Identifier: EUPL-1.2
"""No process of ours leaves its memory behind: keys lie there, and what a resident typed."""

import resource


def forbid_core_dumps() -> None:
    """Keep this process and those that it starts from writing a core file, or handing one to a collector.

    One byte and not none: Linux pipes a dump to a collector such as systemd-coredump whatever the limit is, but for
    this value (core(5)); and no file is written that would be over the limit.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (1, 1))
