# SPDX-License-Identifier: EUPL-1.2
"""The central platform: publishes the feed, keeps sealed cases, carries answers back. It opens nothing."""
