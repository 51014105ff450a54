// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

// Where the next sign is written.
Rectangle {
    width: Theme.mm(0.8)
    color: Theme.actionText
}
