# SPDX-License-Identifier: EUPL-1.2
"""The Qt program of kiosk and counter. It knows contract, replica and key store; never the network."""
