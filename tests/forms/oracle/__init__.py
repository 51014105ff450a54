# SPDX-License-Identifier: EUPL-1.2
"""ODK's own engine for Node.js (@getodk/xforms-engine), asked what each node of a form says."""
