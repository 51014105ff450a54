// SPDX-License-Identifier: EUPL-1.2
// What was handed in is kept and belongs to nobody; thirty seconds to undo.
pragma ComponentBehavior: Bound

import QtQuick
import Dorfpunkt.Controls
import Dorfpunkt.Participation
import Dorfpunkt.Shell

Page {
    id: root

    required property Shell shell
    required property Answering model

    objectName: "page:SurveyDone"
    title: qsTr("Vielen Dank fürs Mitreden!")
    primaryText: qsTr("Fertig")
    primaryIcon: "check-circle"
    //: A button: takes back what was sent. %1 counts down from 30.
    secondaryText: model.undoPossible ? qsTr("Rückgängig machen (%1 Sekunden)").arg(model.undoSeconds) : ""
    secondaryIcon: "undo"
    onPrimaryActivated: shell.finish()
    onSecondaryActivated: model.undo()

    PagedReadBack {
        anchors.fill: parent
        rows: root.model.doneRows
    }
}
