// SPDX-License-Identifier: EUPL-1.2
// Search by a word; by-names, umlauts and typing slips are forgiven.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Services
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property ServicesModel model

    objectName: "page:ServiceSearch"
    title: qsTr("Was suchen Sie?")
    keyboardLayout: "text"
    keyboardTarget: field
    primaryText: model.finder.text.trim() === "" ? qsTr("Bitte tippen Sie ein Wort") : model.finder.foundCount === 0 ? qsTr("Suchen") : /*: A button. %n is the number of services that were found. */ qsTr("%n Funde ansehen", "", model.finder.foundCount)
    primaryIcon: "search"
    primaryEnabled: model.finder.text.trim() !== ""
    onPrimaryActivated: model.finder.showFound()

    Field {
        id: field

        width: parent.width
        label: qsTr("Ein Wort, zum Beispiel Ausweis")
        text: root.model.finder.text
        maximumLength: 40
        onEdited: text => root.model.finder.setText(text)
        onAccepted: root.model.finder.showFound()
    }
}
