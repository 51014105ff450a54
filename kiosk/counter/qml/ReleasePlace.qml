// SPDX-License-Identifier: EUPL-1.2
// The place as everybody reads it.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Counter

Typing {
    id: root

    required property CounterShell shell
    readonly property OfficeModel office: shell.office
    readonly property ReleaseModel release: office.release

    objectName: "page:ReleasePlace"
    // A low screen needs the room for the text.
    stepText: low ? "" : office.title
    title: qsTr("Wo ist es? Das lesen alle.")
    keyboardLayout: "text"
    label: qsTr("Ort ohne Namen von Personen")
    hint: release.placeHint
    text: release.place
    maximumLength: release.mostPlace
    doneText: qsTr("Weiter")
    doneIcon: "arrow-forward"
    onEdited: text => release.setPlace(text)
    onDone: release.readBack()
}
