// SPDX-License-Identifier: EUPL-1.2
// The code from a receipt, typed or scanned, finds the application or the appointment.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office

    objectName: "page:FindByReceipt"
    title: qsTr("Code auf dem Beleg")
    keyboardLayout: "code"
    code: true
    label: qsTr("17 Zeichen tippen oder scannen")
    text: office.code
    error: office.codeError
    maximumLength: 40
    doneText: office.searching ? qsTr("Wir sehen nach …") : qsTr("Vorgang öffnen")
    doneIcon: office.searching ? "schedule" : "search"
    ready: office.code.trim() !== "" && !office.searching
    onEdited: text => office.setCode(text)
    onDone: office.find()
}
