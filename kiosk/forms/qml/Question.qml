// SPDX-License-Identifier: EUPL-1.2
// One question of a form.
import Dorfpunkt.Shell

QuestionPage {
    required property Shell shell

    objectName: "page:Question"
}
