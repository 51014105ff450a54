# SPDX-License-Identifier: EUPL-1.2
"""One setting for every test: Hypothesis draws the same examples each time, so that what passed passes again.

`pytest --hypothesis-profile=search` draws new ones; whatever that finds becomes a case with a name.
"""

from hypothesis import settings

settings.register_profile("steady", settings.get_profile("default"), derandomize=True, database=None, deadline=None)
settings.register_profile("search", settings.get_profile("default"), deadline=None)
settings.load_profile("steady")
