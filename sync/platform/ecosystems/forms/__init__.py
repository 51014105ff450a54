# SPDX-License-Identifier: EUPL-1.2
"""Forms on the platform: from the workbook that staff fill in to the XForm that kiosks show."""
