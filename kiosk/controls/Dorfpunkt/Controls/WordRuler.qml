// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// How much room a text needs so that none of its words is cut in two.
FontMetrics {
    // Asks anew whenever the letters change their size, which no call of a function would notice.
    function longest(text: string): real {
        return averageCharacterWidth > 0 ? Math.ceil(Math.max(0, ...text.split(/\s+/).map(word => advanceWidth(word)))) : 0;
    }
}
