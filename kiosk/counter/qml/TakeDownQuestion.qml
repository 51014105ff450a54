// SPDX-License-Identifier: EUPL-1.2
// One question of a form that is taken down, in the words in which residents are asked.
import "../../forms/qml"
import Dorfpunkt.Counter

QuestionPage {
    required property CounterShell shell

    objectName: "page:TakeDownQuestion"
}
