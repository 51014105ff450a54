# SPDX-License-Identifier: EUPL-1.2
"""What joins the two ends: contract, replica, engine, platform and trustee."""
