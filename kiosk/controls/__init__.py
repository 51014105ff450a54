# SPDX-License-Identifier: EUPL-1.2
"""The design system: QML module `Dorfpunkt.Controls` and its images."""
